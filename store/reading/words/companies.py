"""Companies, banks, funds and state bodies, with the country where they are at home.

One country a line (an indented line goes on with it): country | names. Names in capitals are found
as they are written, all others in any case and with endings. A name that is a German word or a
surname too stands here only with the word that makes it a company ("Linde AG"); what belongs to
several countries ("Airbus") stands nowhere.
"""

from __future__ import annotations

COMPANIES = """
AE | Masdar; ADNOC; Abu Dhabi National Oil; ADQ; AD Ports; Abu Dhabi Ports; Mubadala; DP World;
    Dragon Oil; TAQA; Etihad; Flydubai; Fly Dubai; Air Arabia; Emaar; Eagle Hills; Phoenix Global;
    XRG; Abu Dhabi Investment Authority; Abu Dhabi Development Fund; Abu Dhabi Fund; Presight; G42;
    Dubai Holding; Emirates Airlines; Emirates NBD; Abu Dhabi Future Energy; Al Dahra; Crescent
    Petroleum; Borouge; Amea Power; Arada; International Holding Company; Emirates Global
    Aluminium; Emirates Steel
AF | Da Afghanistan Breshna Sherkat; DABS; Ariana Afghan Airlines; Kam Air; Da Afghanistan Bank
AM | Armenian Airlines; Ardshinbank; Electric Networks of Armenia
AT | ÖBB; Andritz; Voestalpine; Doppelmayr; OMV; Strabag; Porr; Rail Cargo Austria; Rail Cargo;
    Raiffeisen Bank International; Raiffeisenbank International; RBI; Erste Bank; Erste Group;
    Oberbank; Wienerberger; Palfinger; Plasser; Kapsch; Frequentis; Rosenbauer; Pöttinger;
    Borealis; AVL List; Austrian Airlines; Austria Wirtschaftsservice; OeKB; Oesterreichische
    Kontrollbank; Außenwirtschaft Austria; Vamed; Lenzing AG; RHI Magnesita; Magna Steyr; Miba;
    Alpla; Red Bull; Novomatic; Swarovski; Christof Industries; Zumtobel; Semperit; Vienna
    Insurance Group; Uniqa; Gasconnect; Gas Connect Austria; Gebrüder Weiss; Cargo-Partner; Agrana;
    Asfinag
AU | Fortescue; BHP; Macquarie; Woodside; Sunrise Energy Metals
AZ | Socar; Azal; Azerbaijan Airlines; Azerenerji; Aserenerdschi; Azerenergy; Azerigaz; Azergold;
    Asco; Azersu; Azercell; Pasha Holding; Pascha Holding; Pasha Bank; SOFAZ; Aqrolizinq; Silk Way
    West; AzInTelecom; Azerbaijan Railways; Azertelecom; Azeraluminium; Buta Airways; Sumgait
    Chemical; Baku Steel; Baku Shipyard; Azerbaijan Caspian Shipping; Azerbaijan Investment
    Holding; AzerbaijanInvestment Holding; Azpromo; Azexport; Southern Gas Corridor Closed; Kapital
    Bank; Xalq Bank
BE | Umicore; Bekaert; Besix; Jan De Nul; KBC; Fluxys; Sibelco; Puratos; UCB; Euroclear; Tractebel
BG | Bulgartransgaz; Bulgargaz; Kozloduy; Kosloduj; Bulgarian Energy Holding; Sopharma; Huvepharma
BR | Embraer; Petrobras; JBS
BY | Belaz; Belas; MAZ; MTZ; Belaruskali; Amkodor; Gomselmasch; Homselmasch; Belavia; Belneft;
    Belorusneft; Naftan; Belshina; Belschina; Minsker Traktorenwerk; Minsk Tractor Works; MTS-Werk;
    Beltelecom; Belgazprombank; Belarusbank; BelJi; Belgee
CA | Cameco; Barrick; Barrick Gold; Centerra; Centerra Gold; Bombardier; Condor Energies; First
    Quantum; Brookfield; Teck; SkyPower; Kinross; Ivanhoe; Nutrien; CDPQ; Bank of Montreal; Condor
    Petroleum; Transeuro Energy; Dundee Precious Metals; Vast Gold
CH | Stadler; Stadler Rail; SECO; DEZA; ABB; Nestlé; Novartis; UBS; Glencore; Holcim; Credit
    Suisse; Swiss Re; Zurich Insurance; Sulzer; Bühler AG; Bühler Group; Schindler AG; SBB;
    Swissgrid; Swisscom; Swiss International Air Lines; Sika; Syngenta; Clariant; Trafigura;
    Gunvor; Mercuria; MSC; Mediterranean Shipping Company; Kühne+Nagel; Kühne + Nagel; Kühne Nagel;
    Kühne & Nagel; Axpo; Alpiq; Bucher Industries; Rieter; Gategroup; Dufry; SIFEM; Swissmem; Swiss
    Export Risk; SERV; Switzerland Global Enterprise; Pilatus Aircraft; Pilatus; Bernina; Hilti;
    Franck Muller; Barry Callebaut; Liebherr
CN | CNPC; CRRC; BYD; Sinopec; CNOOC; Huawei; ZTE; Tencent; Alibaba; Xiaomi; Lenovo; CATL; Geely;
    Chery; Haval; Great Wall Motor; Great Wall Motors; SAIC; FAW; Dongfeng; Changan; JAC Motors;
    JAC; Yutong; King Long; Zhongtong; Higer; Foton; Sany; Zoomlion; XCMG; Sinomach; CITIC; ICBC;
    CMEC; CAMC; CGN; CNNC; Power China; PowerChina; Sinohydro; Gezhouba; China Gezhouba; China
    Energy; Energy China; China Datang; Datang; Huaneng; Huadian; China Southern Power Grid; China
    State Construction; China National Petroleum; China Development Bank; Exim Bank of China;
    Export-Import Bank of China; China Exim Bank; Eximbank Chinas; China Eximbank; Bank of China;
    Agricultural Bank of China; China Construction Bank; Silk Road Fund; Seidenstraßenfonds; China
    Road and Bridge; China Communications Construction; China Railway; China Railways; CRBC; CRCC;
    China Railway Tunnel; China Railway Construction; CREC; Hikvision; Dahua; Jinko; JinkoSolar;
    Jinko Solar; LONGi; Trina Solar; Sungrow; Goldwind; Envision Energy; Mingyang; SANY Renewable;
    State Grid; SPIC; TBEA; Dongfang; Shanghai Electric; Harbin Electric; Zijin; Zijin Mining;
    Huaxin; Huaxin Cement; Sinoma; CNBM; Chinalco; Minmetals; East Hope; Wanhua; Haier; Hisense;
    Midea; ZPMC; Cosco; COSCO; China Merchants; Air China; China Southern; China Eastern; SF
    Airlines; Hainan Airlines; Sinotrans; Petrochina; Xinjiang Production; Risen Energy; Liaoning
    Lide; Chint; Astronergy; Jereh; Xuzhou Construction; Sinosteel; Fosun; Temu; Sinopharm; Hongda;
    Hangzhou Xizi; Xinfa; Weichai; Sinotruk; Shacman; Shaanxi Automobile; Kaishan
CZ | Škoda; ČEZ; CEZ; Škoda JS; Tatra Trucks; Zetor; Aero Vodochody; LET Aircraft Industries;
    Omnipol; Česká Exportní Banka; Český Aeroholding; Brnostroj; PSG International; Bonatrans; EPH;
    KKCG; Czechoslovak Group; Zentiva; Home Credit; Sev.en; Škoda Transportation
DE | Siemens; Siemens Energy; Siemens Mobility; KfW; GIZ; DEG; Knauf; Claas; Heidelberg Materials;
    HeidelbergCement; Heidelberg Cement; Svevind; BASF; Bosch; Volkswagen; VW; BMW; Mercedes-Benz;
    Mercedes; Daimler; Audi; Porsche; MAN Energy Solutions; MAN Truck; MAN Trucks; Deutsche Bank;
    Deutsche Bahn; Deutsche Welle; Deutsche Post; Deutsche Telekom; Deutsche Lufthansa; DB
    Schenker; DB Cargo; DB Engineering; DB Netz; Schenker; Duisport; DHL; Lufthansa; Fraport; HHLA;
    Hapag-Lloyd; Rhenus; Dachser; Hellmann Worldwide; Commerzbank; DZ Bank; LBBW; Munich Re;
    Allianz SE; SAP; RWE; EnBW; Uniper; E.on; Eon; Wintershall; Wintershall Dea; SEFE; VNG;
    Verbundnetz Gas; ThyssenKrupp; Salzgitter AG; SMS Group; Linde AG; Linde plc; Linde
    Engineering; Linde Gas; Linde-Konzern; Linde Group; Aurubis; Evonik; Lanxess; Covestro; Wacker
    Chemie; Henkel; Beiersdorf; Fresenius; Merck KGaA; Stada; Dräger; Boehringer; Boehringer
    Ingelheim; B. Braun; Viessmann; Vaillant; Wilo; KSB; Voith; Voith Hydro; Trumpf SE; Festo;
    Krones; GEA Group; Bauer AG; Herrenknecht; Liebherr-Werk; Wirtgen; Deutz; Fendt; Lemken; Horsch
    Maschinen; Amazone Landtechnik; Grimme Landmaschinen; Big Dutchman; Südzucker; KWS Saat; KWS;
    Metro AG; Metro Cash & Carry; Rewe; Lidl; Aldi; Edeka; Adidas; Continental AG; ZF
    Friedrichshafen; Schaeffler; Mahle; Hella; Infineon; Rheinmetall; Hensoldt; Krauss-Maffei;
    KraussMaffei; TÜV; Dekra; Fichtner; Lahmeyer; Gauff; Dornier Consulting; Goldbeck; Hochtief;
    Bilfinger; Zeppelin Baumaschinen; Vossloh; Papenburg; Notus Energy; Notus; Enercon; Nordex; ABO
    Wind; ABO Energy; PNE AG; WPD AG; Juwi; Solarwatt; Sunfarming; Enertrag; Hydrogenious;
    Thyssenkrupp Nucera; Nucera; Steinert; DERA; BGR; BGE; PTB; DIHK; AHK; GTAI; Germany Trade;
    Ost-Ausschuss; Goethe-Institut; DAAD; Fraunhofer; Fraunhofer-Institut; Helmholtz; Kreditanstalt
    für Wiederaufbau; Bundesbank; CureVac; BioNTech; Roland Berger; Gelsenwasser; Hyrasia One;
    Hyrasia; HMS Bergbau; HAVER & BOECKER; Remondis; Alba Group; CLAAS; Eurowings; Ferrostaal;
    Falkenhagen; Hugo Boss; Gesellschaft für Internationale Zusammenarbeit; Neuman & Esser;
    Weidmüller; Sennebogen; Tadano Faun; Putzmeister; Schwing Stetter; Grenzebach; Körber; Dürr AG;
    Oetker; Haribo; Ritter Sport; Jungheinrich; Still GmbH; Kion; Kärcher; Miele; Stihl
DK | Maersk; Mærsk; Vestas; Novo Nordisk; Ørsted; Danfoss; Haldor Topsoe; Topsoe; Carlsberg;
    FLSmidth; DSV; Grundfos; Arla
EE | Eesti Energia; Tallink
EG | Elsewedy; Elsewedy Electric; Orascom; EgyptAir
ES | Repsol; Iberdrola; Talgo; Acciona; Técnicas Reunidas; Santander Bank; Banco Santander; BBVA;
    Telefónica; Inditex; Ferrovial; Siemens Gamesa; Gestamp; Naturgy; Cepsa; Maxam; Roca Gruppe;
    Sacyr; Abengoa; Ineco; Idom; Navantia; ICEX; COFIDES; Grifols
FI | Nokia; Outokumpu; Wärtsilä; Metso; Metso Outotec; Outotec; Fortum; UPM; Valmet; Finnvera;
    Nokian Tyres; Normet; Vaisala; Finnair; Stora Enso; Finnfund
FR | TotalEnergies; Total Energies; Orano; EDF; Voltalia; Alstom; Engie; Veolia; Bouygues; Thales;
    Schneider Electric; Danone; Sanofi; Renault; Peugeot; Citroën; Air Liquide; Michelin;
    Saint-Gobain; Vicat; Lafarge; Framatome; Areva; Dassault; Safran SA; Safran Group; SNCF; RATP;
    CMA CGM; Suez SA; Suez Group; BNP Paribas; Société Générale; Crédit Agricole; Natixis;
    Bpifrance; Proparco; AFD; Agence Française de Développement; Lactalis; Carrefour; Auchan;
    Decathlon; Leroy Merlin; L'Oréal; LVMH; Servier; Egis; Artelia; Systra; RTE; Naval Group;
    Nexter; Eutelsat; Airbus Helicopters; ADP Groupe; Aéroports de Paris; Groupe ADP; Air France;
    Technip; TechnipEnergies; Technip Energies; Technip FMC; Perenco; Imerys; Eramet; Ponticelli;
    Spiecapag; Eiffage; Sofregaz; Idemia; Atos; Capgemini; Tereos; Limagrain; Euralis; Somfy;
    Valneva; Business France; Medef; MEDEF; Pernod Ricard; Forvia; Valeo; Akuo; Qair; HDF Energy;
    Poma; Sofrecom; Orange SA; Orange Business
GB | BP; Shell; Rio Tinto; HSBC; Barclays; Rolls-Royce; BAE Systems; AstraZeneca; GSK;
    GlaxoSmithKline; Unilever; Vodafone; Standard Chartered; Lloyd's of London; Mott MacDonald;
    Wood Group; Anglo American; Anglo Asian Mining; Anglo-Asian; Endeavour Mining; Kaz Minerals;
    Central Asia Metals; Petrofac; Harbour Energy; Nostrum; Nostrum Oil; Tullow; UKEF; UK Export
    Finance; British International Investment; British Council; British Airways; EasyJet; Oxford
    Policy; JCB; Ferrexpo; BG Group; De La Rue; Aggreko; Perkins Engines; Bentley Motors; Chagala
GE | Georgian Railway; Georgische Eisenbahn; Georgian Airways; TBC Bank; Bank of Georgia; GOGC;
    GSE; Georgian Oil and Gas; Anaklia Development; Anaklia Development Consortium; TBC; Georgian
    State Electrosystem; Borjomi; Bordschomi; Georgian Global Utilities; Silknet; Magticom; Agara
    Zucker
GR | DEPA; Desfa; DESFA; Motor Oil Hellas; Hellenic Petroleum; Hellenic Energy; Mytilineos; Metlen;
    Aegean Airlines; Piraeus Bank; Gastrade; Energean
HK | Cathay Pacific; CK Hutchison; Hutchison Ports; Swire; MTR Corporation
HR | Podravka; Končar; Janaf; JANAF; Rimac; Ericsson Nikola Tesla; Đuro Đaković
HU | Wizz Air; WizzAir; Richter Gedeon; Gedeon Richter; OTP Bank; MVM; Eximbank Ungarn; Hungarian
    Export-Import Bank; Ungarische Eximbank; Exim Hungary; Bábolna; 4iG; Videoton; Ikarus Bus; Hell
    Energy; Bonafarm; HEPA
ID | Pertamina; Garuda Indonesia; Indofood
IE | Ryanair; Kerry Group; CRH plc; Avolon; AerCap; SMBC Aviation; Kingspan
IL | Mekorot; Netafim; Elbit; El Al; Teva; Israel Aerospace; Israel Chemicals; Rivulis; NewMed
IN | Tata; ONGC; Indian Oil; Reliance Industries; Adani; Mahindra; Infosys; Wipro; Bajaj; TVS
    Motor; Hero MotoCorp; Air India; IndiGo; Sun Pharma; Sun Pharmaceutical; Dr. Reddy's; Lupin
    Ltd; Cipla; Cadila; Zydus; GAIL; Gail India; NTPC; BHEL; Larsen & Toubro; Larsen and Toubro;
    Ircon; IRCON; India Ports Global; Exim Bank of India; State Bank of India; Uflex; UFLEX;
    Vedanta; Jindal; Coal India; ISRO; Bharat Electronics; Bharat Biotech; Serum Institute; Ashok
    Leyland; Maruti; Maruti Suzuki; Hindustan Zinc; Oil India; Sterlite; Amity University; NPCI
IQ | Iraqi Airways
IR | NIOC; Iran Air; IranAir; Mahan Air; Iran Khodro; Saipa; Mapna; MAPNA; Khatam al-Anbiya; NIGC;
    Tavanir; Sunir; SUNIR; IRISL; Sepahan; Farab; Sina Port; Mobarakeh Steel; Iranische Staatsbahn;
    Entekhab; Snowa
IS | Landsvirkjun; Icelandair
IT | Eni; Saipem; Enel; Snam; Ansaldo; Ansaldo Energia; Ansaldo STS; Leonardo SpA; Leonardo
    Helicopters; Fincantieri; Pirelli; Fiat; Iveco; Ferrero; Barilla; UniCredit; Intesa; Intesa
    Sanpaolo; SACE; Sace; Simest; SIMEST; CDP; Cassa Depositi e Prestiti; Terna; Webuild; Salini;
    Salini Impregilo; Maire; Maire Tecnimont; Tecnimont; Nuovo Pignone; Bonatti; Danieli;
    Marcegaglia; Prysmian; Trevi; Renco; RINA; Ferrovie dello Stato; Italferr; FS Italiane;
    Trenitalia; Todini; Sicim; Coeclerici; Cremonini; Leitner; Luxottica; Benetton; Same
    Deutz-Fahr; Petrolvalves; Edison SpA; A2A; Generali; Confindustria; ICE-Agentur; Rizzani; ITA
    Airways; SITAF; Piaggio; Tenaris; Techint; Versalis; Italgas
JP | JICA; Kawasaki; Marubeni; Toyota; Honda; Nissan; Mitsubishi; Mitsui; Sumitomo; Sojitz; Itochu;
    Toyota Tsusho; Toyo Engineering; JGC; Chiyoda; Hitachi; Toshiba; Panasonic; Sony; Fujitsu;
    Komatsu; Kubota; Isuzu; Mazda; Subaru; Suzuki Motor; Yamaha; Inpex; INPEX; JOGMEC; Jogmec;
    JBIC; NEXI; JETRO; Jetro; Tokyo Gas; TEPCO; Tepco; Kansai Electric; Chubu Electric; Mizuho;
    MUFG; SMBC; Nippon; Nippon Steel; NTT; SoftBank; Rakuten; Takeda; Yokogawa; IHI; Obayashi;
    Taisei; Taiyo; Nippon Koei; Japan Airlines; All Nippon Airways; Japan Tobacco; Bridgestone;
    Daikin; Denso; Olympus Medical; Tadano
KG | Kumtor Gold; Kyrgyzaltyn; Kirgisaltyn; Manas Airport; Kirgisneftegas; Kyrgyzneftegaz;
    Kirgisische Eisenbahn; Kyrgyz Temir Jolu; Kyrgys Temir Dscholu; Temir Dscholu;
    Elektritscheskije Stanzii; Aiyl Bank; Ajyl-Bank; RSK Bank; Eldik Bank; Dordoi; Air Manas; Avia
    Traffic Company; Asman Airlines; Kyrgyzindustry; Mega24; MBANK; Optima Bank;
    Kirgisisch-Russischer Entwicklungsfonds; Alliance Altyn; Tschakan GES; Chakan GES; Kara-Balta
    Bergbaukombinat; Bakai Bank
KP | Air Koryo
KR | Hyundai; Kogas; KOGAS; Samsung; Kia; LG; LG Electronics; Daewoo; Posco; POSCO; SK Group; SK
    Ecoplant; SK Innovation; Doosan; Hanwha; Hanwha Solutions; GS Engineering; GS E&C; Kepco;
    KEPCO; KHNP; Korea Hydro; K-Water; Kwater; Korail; KORAIL; Hyundai Rotem; Hyundai Engineering;
    Samsung Engineering; Samsung C&T; Samsung E&A; Korean Air; Asiana; Asiana Airlines; Lotte
    Chemical; KOTRA; Kotra; KOICA; Koica; Kexim; KEXIM; Eximbank Koreas; Korea Eximbank;
    Export-Import Bank of Korea; Korea Gas Corporation; Korea Resources; Komir; KOMIR; Kores;
    Kookmin Bank; Shinhan; Shinhan Bank; BNK; BNK Finance; Celltrion; Hankook; Kumho; SsangYong;
    Incheon Airport Corporation; Korea Land; LS Cable; LS Electric; Hyosung; Young Poong; Dongkuk;
    EcoPro; Daewoo E&C; DL E&C; Korea National Oil; KNOC; Korea Zinc; Hyundai Motor; KT
    Corporation; Korea Expressway
KW | Jazeera Airways; Kuwait Fund; Kuwait Petroleum; Kuwait Investment Authority; KUFPEC; Kuwait
    Airways
KZ | Kazatomprom; Kasatomprom; KazMunayGas; KazMunaiGas; KasMunaiGas; KasMunaiGaz; KazMunayGaz;
    KMG; Samruk-Kasyna; Samruk-Kazyna; Samruk-Kasina; Samruk; KTZ; KTSch; KTSh; Kasachstan Temir
    Scholy; Kazakhstan Temir Zholy; Kasachstan Temir Schol; Temir Scholy; Temir Zholy; KTZ Express;
    QazaqGaz; KasachGas; KazTransGas; KasTransGas; KazTransOil; KasTransOil; KEGOC; Kegoc; Air
    Astana; FlyArystan; Fly Arystan; Scat Airlines; Qazaq Air; QazaqAir; Vietjet Qazaqstan; Sunday
    Airlines; Kazakhtelecom; Kasachtelekom; Kazakhtelekom; Kazpost; Kaspost; QazPost; Baiterek;
    Bajterek; Kazakh Invest; Kasach Invest; KazakhExport; QazTrade; Kaztrade; QazIndustry;
    Kasaeronavigazija; Kazaeronavigatsia; Tengizchevroil; Tengischevroil; TCO; NCOC; North Caspian
    Operating; Karachaganak Petroleum; Kaspi Bank; Halyk; Halyk Bank; Volksbank Kasachstans; Bank
    RBK; ForteBank; Forte Bank; Bank CenterCredit; CenterCredit; Jusan; Jusan Bank; Freedom
    Holding; Freedom Bank; Eurasian Resources; Kazakhmys; Kasachmys; Kazzinc; Kaszink; Kazchrome;
    Kazchrom; Kaschrom; Qarmet; Karmet; Allur; Astana Motors; KamLitKZ; Kamaz Engineering; Saryarqa
    Avtoprom; SaryarkaAvtoProm; Qostanai Motors; Tau-Ken Samruk; Tau-Ken; Kasgeologija; Qazgeology;
    Kazgeologiya; KazKontrakt; Prodkorporation; Prodkorporazija; KazAgro; KazFoodProducts; Aqmola
    Phoenix; Ulba; Ulba-TVS; Ulba Metallurgical; Inkai; JV Inkai; Katco; KATCO; Appak; Kazakhstan
    Railways; Alatau City Bank; KazTransCom; Kasachstan Garysch Sapary; KGS Garysh; Kazakhstan
    Gharysh Sapary; Kasgidromet; AIFC; Otbasy Bank; Development Bank of Kazakhstan; DBK;
    Entwicklungsbank Kasachstans; Kasachische Entwicklungsbank; Kazakhstan Petrochemical
    Industries; Silleno; Kaztemirtrans; Kastemirtrans; KazMorTransFlot; Kasmortransflot; NMSC; BI
    Group; Semmasch; Petropawlowsker Schwermaschinenwerk; PZTM; Alageum; Alageum Electric; Kentau
    Transformatorenwerk
LT | Ignitis; Litgrid; Orlen Lietuva; Klaipėdos Nafta; Teltonika; LTG; LTG Cargo
LU | ArcelorMittal; Cargolux; Ternium; Paul Wurth; Millicom
LV | airBaltic; Air Baltic; Latvenergo; Grindeks; Latvijas Dzelzceļš; LDZ; Olainfarm
MN | Oyu Tolgoi LLC; Erdenes; Erdenes Mongol; Erdenet Mining; MIAT; Ulaanbaatar Railway; Tavan
    Tolgoi AG; Erdenes Tavan Tolgoi; Hunnu Air
MY | Petronas; PETRONAS; AirAsia; Air Asia; Sime Darby; Malaysia Airlines; Khazanah; Serba Dinamik
NL | Philips; ING; ASML; Heineken; FMO; Rabobank; KLM; Royal Boskalis; Boskalis; Van Oord; Fugro;
    NXP; DSM; Damen; Damen Shipyards; TomTom; Veon; VEON; Tennet; AkzoNobel; Akzo Nobel; Royal
    Haskoning; Vitol; Louis Dreyfus; RoyalFloraHolland; Dalsem; Certhon; Rijk Zwaan; KUBO; Vopak;
    Gasunie; Arcadis
NO | Equinor; Telenor; Norsk Hydro; Statkraft; Yara; Scatec; DNV; Kongsberg; Statoil; Nel ASA;
    Jotun
OM | Oman Oil; Oman Air; SalamAir; Asyad; Salam Air; Oman Investment Authority
PH | ICTSI; San Miguel Corporation
PK | PIA; Pakistan International Airlines; Pakistan Railways; WAPDA; NLC; National Logistics;
    National Logistics Cell; National Logistics Corporation; OGDCL; Engro; Habib Bank; Fauji; Hub
    Power; K-Electric; Lucky Cement; SIFC; TDAP; Pakistan State Oil; AirSial; Air Sial; Karachi
    Port Trust
PL | Orlen; PKN Orlen; KGHM; PGNiG; Pesa; PESA; Pesa Bydgoszcz; Newag; LOT Polish Airlines; PKP;
    PKP Cargo; PKO; PKO BP; Polpharma; BGK; PGE; Grupa Azoty; Solaris Bus; CIECH; Asseco; InPost;
    Polimex; Maspex; Kuke; KUKE; PAIH
PT | Galp; EDP; TAP Air Portugal; Mota-Engil; Jerónimo Martins; Efacec; Martifer
QA | QatarEnergy; Qatar Energy; Qatar Petroleum; Qatar Airways; Qatar Investment Authority; QIA;
    Ooredoo; QNB; UCC Holding; UCC; Power International Holding; Estithmar; Nebras; Nebras Power;
    Hassad; Hassad Food; Katara Hospitality; Qatargas; Lesha Bank; Baladna; Qatari Diar; Milaha;
    Mekdam; Al Mansour Holding
RO | Romgaz; Transgaz; Petrom; OMV Petrom; Dacia; Transelectrica; Hidroelectrica; Nuclearelectrica;
    Rompetrol; KMG International; Tarom; Eximbank Rumänien; Grampet; Bitdefender; Antibiotice;
    Romarm
RS | Srbijagas; Srbijagaz; Air Serbia; Telekom Srbija; EPS; Hemofarm; Galenika; Yugoimport;
    Jugoimport; Energoprojekt
RU | Gazprom; Gazprombank; Gazpromneft; Gazprom Neft; Gasprom; Rosatom; RZD; RSchD; Lukoil; LUKOIL;
    Rosneft; Novatek; Nowatek; Tatneft; Surgutneftegas; Surgutneftegaz; Baschneft; Bashneft;
    Transneft; Inter RAO; RusHydro; RusGidro; Rosseti; Sberbank; VTB; WTB; Wneschekonombank;
    WEB.RF; VEB.RF; Alfa-Bank; Aeroflot; S7 Airlines; S7; Ural Airlines; Utair; Kamaz; KAMAZ;
    AwtoWAS; AvtoVAZ; AwtoVAZ; GAZ-Gruppe; GAZ Group; UAZ; Uralwagonsawod; Uralvagonzavod; Rostec;
    Rostech; Rosoboronexport; Transmaschholding; Transmashholding; TMH; UEC; Rosselmasch;
    Rostselmasch; Rostselmash; Rosselmash; Kirow-Werk; Petersburger Traktorenwerk; Nornickel;
    Norilsk Nickel; Polymetal; Polyus; Poljus Gold; Rusal; RUSAL; Sewerstal; Severstal; NLMK; MMK;
    Evraz; EWRAZ; Mechel; Metschel; Sibur; SIBUR; Uralkali; Phosagro; FosAgro; EuroChem; Jewrochim;
    Eurocement; Yandex; Jandex; Mail.ru; Kaspersky; Kasperski; Megafon; Beeline; Rostelecom;
    Rostelekom; Roskosmos; Roscosmos; Russische Eisenbahnen; Russische Eisenbahn; RZhD; FESCO;
    Fesco; Wildberries; Ozon; Uralchem; Rusagro; Atomstroyexport; Atomstroiexport; TVEL; TWEL;
    Rusatom; Tenex; Atommasch; Atomenergoprom; Uranium One; Strojtransgas; Stroytransgaz; Silowyje
    Maschiny; Russian Railways; Russian Export Center; TASS; RIA Nowosti; Interfax;
    Rosselchosnadsor; Rospotrebnadsor; UGMK; Metalloinvest; Cherkizovo; Tscherkisowo; Gerkules;
    Promsvyazbank; Geropharm; R-Pharm; Sollers; GTLK; Sukhoi; Suchoi; Irkut; Segezha; Rusnano;
    ERIELL; Eriell; Zarubezhneft; Sarubeschneft; Gasprom Neft; Avtotor; Awtotor; RusVinyl;
    Pharmstandard
SA | ACWA Power; ACWA; Acwa; Aramco; Saudi Aramco; SABIC; Sabic; Ma'aden; Maaden; Saudi Arabian
    Mining; Saudi Fund; Saudi-Fonds; Saudi Fund for Development; PIF; Flynas; Flyadeal; Saudia;
    Neom; NEOM; Ajlan & Bros; Ajlan; Vision Invest; Vision International Investment; Al Rajhi;
    Almarai; SALIC; Salic; Data Volt; DataVolt; Manara Minerals; STC; Saudi Tabreed; Alfanar;
    Tasheel; FAS Energy; Fawaz Alhokair; Arabian International Company; Abdul Latif Jameel; Al
    Jomaih; Aljomaih; Saudi Electricity; Saudi Ports Authority; Saudi Post
SE | Ericsson; Volvo; Scania; Saab; IKEA; Ikea; H&M; Electrolux; Sandvik; Atlas Copco; Epiroc;
    Vattenfall; Northvolt; Tele2; Telia; SKF; Tetra Pak; Swedfund; Hexagon AB; Boliden; LKAB; SSAB;
    Spotify; Alfa Laval; Oatly
SG | PSA International; Temasek; Singapore Airlines; Wilmar; Olam; Keppel; Sembcorp; Surbana
    Jurong; GIC; Meinhardt; Scoot; Changi Airports; Changi Airports International
SI | Petrol Ljubljana; Gorenje; Luka Koper; Hidria; Duol; Telekom Slovenije; Pipistrel; Kolektor
SK | Slovnaft; Tatravagónka; Eustream; ESET; SPP; Eximbanka; Konštrukta; Kerametal
TH | PTT; Thai Airways; Charoen Pokphand; Siam Cement; Indorama; Banpu; Minor Hotels
TJ | Somon Air; Barki Tojik; Barqi Tojik; Barki Todschik; Talco; TALCO; Tajik Aluminium;
    Tadschikische Aluminium; Shabakahoi Intiqoli; Schabakachoi Intikoli; Tadschikische Eisenbahn;
    Amonatbonk; Orienbank; Tajik Air; Tajikistan Railways; Sangtudinskaja GES; Pamir Energy;
    Eskhata Bank; Tadschikzement; Zeravshan Gold; Zeravshan; Serafschan Gold; TALCO Gold; Avesto
    Group; Tajero; Faroz; Babilon-M; Babilon-T; Tcell
TM | Turkmengas; Turkmengaz; Turkmen Gas; Turkmenneft; Türkmennebit; Turkmenoil; Turkmenchimija;
    Türkmenhimiýa; Turkmenchemie; Turkmenenergo; Turkmenistan Airlines; Turkmenhowayollary;
    Turkmengeologija; Türkmengeologiýa; Turkmendemirýollary; Turkmendemirjollary; Turkmentelecom;
    Türkmenaragatnaşyk; Turkmendeňizderýaýollary; Turkmenawtobahn; Türkmenawtoban; Türkmen Awtoban;
    TMCell; Garabogazkarbamid; Garabogaskarbamid; Tagamly Hasar; Dowlet Bank; Türkmenpagta; Senagat
    Bank; Turkmenkabel; TAPI Pipeline Company; Ärsarybaba; Mizan Bau
TR | Turkish Airlines; THY; Çalık; Çalık Holding; Çalık Enerji; TPAO; BOTAŞ; Botaş; BOTAS; Tüpraş;
    TCDD; TAV; TAV Airports; Rönesans; Renaissance Holding; Kalyon; Kalyon Enerji; Cengiz; Cengiz
    Enerji; Cengiz Energy; Kolin; Makyol; Yapı Merkezi; Enka; ENKA; Tekfen; Polimeks; Alarko; Gap
    İnşaat; Sehil; Baykar; Aselsan; ASELSAN; Otokar; Roketsan; TAI; TUSAŞ; Tusas; TUSAS; Havelsan;
    FNSS; BMC; Togg; TOGG; Koç Holding; Arçelik; Vestel; Sabancı; Sabancı Holding; Zorlu; Aksa;
    Aksa Energy; Aksa Enerji; Odaş; Odas Enerji; Eti Maden; Eti Bakır; Şişecam; Anadolu Efes;
    Coca-Cola İçecek; Ziraat Bank; Ziraat; Ziraat Bankası; Vakıfbank; Halkbank; İşbank; Türk
    Eximbank; Türk Exim; TİKA; TIKA; DEİK; DEIK; Deik; TOBB; MÜSİAD; Müsiad; MÜSIAD; TEİAŞ; TEIAS;
    EÜAŞ; EPİAŞ; Yıldırım; Yıldız Holding; Ülker; Pegasus Airlines; AJet; Türksat; Türk Telekom;
    Turkcell; IC İçtaş; IC Holding; Orta Asya Investment; Nurol; Yda Group; YDA; YDA Holding;
    Tosyalı; Erdemir; Oyak; OYAK; Global Ports; Karpowership; Karadeniz Holding; Türkpetrol; LC
    Waikiki; Cengiz Holding; Tiryaki; Tiryaki Agro; Bozankaya; Karsan; Temsa; Tümosan; Türk
    Traktör; Hidromek; Abdi İbrahim; Nobel Ilaç; Nobel Pharma; DHMI; Kontrolmatik; Pomega; Anex
    Tour; Rixos; Albayrak; Albayrak Group; Çelebi; Mapa İnşaat
TW | Foxconn; TSMC; Acer; Asus; Formosa Plastics; EVA Air
UA | Naftogaz; Naftogas; Antonow; Antonov; Ukrsalisnyzja; Ukrzaliznytsia; Energoatom; Ukrenergo;
    Motor Sitsch; Motor Sich; Metinvest; DTEK; Ukroboronprom; Kernel Holding; Ukrtransgas;
    Ukrtransgaz; Azovstal; Asowstal; Roshen; Nibulon; Turboatom; Interpipe
US | Boeing; Chevron; Wabtec; ExxonMobil; Exxon; Exxon Mobil; General Electric; GE Vernova; GE
    Healthcare; GE Transportation; ConocoPhillips; Halliburton; Schlumberger; Baker Hughes;
    Weatherford; Fluor; Bechtel; KBR; AECOM; Air Products; Honeywell; Caterpillar; John Deere;
    Deere; Valmont; AGCO; Case IH; Cummins; General Motors; GM; Chevrolet; Tesla; Microsoft;
    Google; Meta Platforms; Facebook; Nvidia; NVIDIA; IBM; Cisco; Starlink; SpaceX; Space X;
    Mastercard; Citigroup; Citibank; JP Morgan; JPMorgan; Morgan Stanley; Goldman Sachs; BlackRock;
    Pfizer; Johnson & Johnson; Abbott; Merck & Co; PepsiCo; Pepsi; Coca-Cola; Philip Morris;
    McDonald's; Cargill; Bunge; Procter & Gamble; Exim Bank of the United States; US Exim Bank;
    USEXIM; US EXIM; EXIM; USAID; USTDA; NASA; Westinghouse; NuScale; Holtec; Lockheed; Lockheed
    Martin; Northrop Grumman; Raytheon; RTX; Sikorsky; GulfStream; Freeport; Freeport-McMoRan;
    Newmont; Cove Capital; Cove Kaz Capital; TechMet; MP Materials; Traxys; Marriott; Hyatt;
    Amtrak; FedEx; UPS; United Airlines; Franklin Templeton; McKinsey; Boston Consulting; Coursera;
    Valmont Industries; Zoetis; Moderna; Sempra; Cheniere; Venture Global; Occidental Petroleum;
    Hess Corporation; Frontera Resources; Nasdaq; General Atomics; Goodyear; Whirlpool; Xerox; Dow
    Chemical; DuPont; Ebay; Netflix
UZ | Uzbekneftegaz; Usbekneftegas; Usbekneftegaz; Uzbekneftegas; O'zbekneftgaz; Uzbekistan Airways;
    Usbekistan Airways; Uzbekistan Havo Yollari; Usbekiston Havo Yollari; Uzbekistan Railways;
    Uzbekistan Temir Yollari; O'zbekiston Temir Yo'llari; Usbekiston Temir Jullari; Usbekiston
    Temir Yollari; Usbekische Eisenbahnen; Usbekische Eisenbahn; UTY; UzAuto; UsAuto; UzAuto
    Motors; UzAutoSanoat; UsAwtoSanoat; Uzavtosanoat; SamAuto; Navoiazot; Nawoiasot; Navoiyazot;
    Uzkimyosanoat; Uskimjosanoat; Uzchemprom; Navoi Mining; Navoi-Bergbaukombinat;
    Nawoi-Bergbaukombinat; Bergbaukombinat Nawoi; Bergbau- und Hüttenkombinat Nawoi; NGMK; NMMC;
    AGMK; AMMC; Almalyk Mining; Almalyk MMC; Almalyker Bergbaukombinat; Navoiyuran; Nawoiuran;
    Navoiuran; Nawoijuran; Uzatom; Usatom; Uztransgaz; Ustransgas; Ustransgaz; Hududgaz;
    Hududgaztaminot; Uzbekenergo; Usbekenergo; National Electric Grid of Uzbekistan;
    Uzbekhydroenergo; Uzbekgidroenergo; Usbekgidroenergo; Usbekhydroenergo; Uzmetkombinat;
    Usmetkombinat; Uzbek Steel; Uzbekistan GTL; UzGTL; Uzbekistan Airports; Uzbekkosmos;
    Uzbekspace; Usbekkosmos; Uztelecom; Ustelekom; Uzbektelecom; Uzmobile; Ucell; Uzum; Ipoteka
    Bank; Ipotekabank; Ipoteka; Hamkorbank; Asakabank; Asaka Bank; NBU; Nationalbank für
    Außenwirtschaftstätigkeit; SQB; Sanoat Qurilish Bank; Usbekische Industrie- und Baubank;
    Uzpromstroybank; Uzsanoatqurilishbank; Agrobank; Xalq Banki; Microcreditbank; Anorbank;
    Aloqabank; TBC Uzbekistan; Uzbekinvest; UzAssets; Qanot Sharq; Centrum Air; Humo Air; My
    Freighter; Fly Khiva; Silk Avia; Artel; Artel Electronics; Akfa; AKFA; Imzo; Akfa Medline;
    Uzcard; UzCotton; Uztextileprom; Ustekstilprom; Uzcharmsanoat; Uzpaxtasanoat; Jizzakh
    Petroleum; Dschisach Petroleum; Sanoat Energetika; Saneg; SANEG; Uzeltechsanoat; Uzeltexsanoat;
    Elteks; Maxam-Chirchiq; Farg'onaazot; Farg'ona Azot; Fargonaazot; Ferganaazot; Ferganaasot;
    Dehkanabad Kali; Dehqonobod; Kungrad Soda; Kyzylkumcement; Kysylkumzement; Kizilkumcement;
    Qizilqumsement; UzNIF; Uzbekistan Direct Investment Fund; Uzbekcoal; Uzbekugol; Usbekugol;
    Usbekkohle; Technologisches Metallkombinat; Uzbektechmetall; Uzbekistan Technological Metals;
    Usbekgeologorazwedka
VN | Vietjet; Vietnam Airlines; VinFast; Vingroup; PetroVietnam; Viettel; FPT; VietinBank; SOVICO;
    Sovico
ZA | Sasol; Eskom; Naspers; MTN; Transnet; Denel; De Beers; Sibanye
"""
