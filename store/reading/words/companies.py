"""Companies, banks, funds and state bodies, with the country where they are at home.

One country a line (an indented line goes on with it): country | names | names in capitals, which
are found only so; the others are found in any case and with endings. A name that is a German word
or a surname too stands here only with the word that makes it a company ("Linde AG"); what belongs
to several countries ("Airbus") stands nowhere.
"""

from __future__ import annotations

COMPANIES = """
AE | Abu Dhabi Development Fund; Abu Dhabi Fund; Abu Dhabi Future Energy; Abu Dhabi Investment
    Authority; Abu Dhabi National Oil; Abu Dhabi Ports; AD Ports; Adnoc; Air Arabia; Al Dahra; Amea
    Power; Arada; Borouge; Crescent Petroleum; DP World; Dragon Oil; Dubai Holding; Eagle Hills;
    Emaar; Emirates Airlines; Emirates Global Aluminium; Emirates NBD; Emirates Steel; Etihad; Fly
    Dubai; Flydubai; International Holding Company; Masdar; Mubadala; Phoenix Global; Presight |
    ADQ; G42; TAQA; XRG
AF | Ariana Afghan Airlines; Da Afghanistan Bank; Da Afghanistan Breshna Sherkat; Kam Air | DABS
AM | Ardshinbank; Armenian Airlines; Electric Networks of Armenia
AT | Agrana; Alpla; Andritz; Asfinag; Austria Wirtschaftsservice; Austrian Airlines;
    Außenwirtschaft Austria; AVL List; Borealis; Cargo-Partner; Christof Industries; Doppelmayr;
    Erste Group; Frequentis; Gas Connect Austria; Gasconnect; Gebrüder Weiss; Kapsch; Lenzing AG;
    Magna Steyr; Miba; Novomatic; Oberbank; OeKB; Oesterreichische Kontrollbank; Palfinger;
    Plasser; Porr; Pöttinger; Raiffeisen Bank International; Raiffeisenbank International; Rail
    Cargo; Rail Cargo Austria; Red Bull; RHI Magnesita; Rosenbauer; Semperit; Strabag; Swarovski;
    Uniqa; Vamed; Vienna Insurance Group; Voestalpine; Wienerberger; Zumtobel | OMV; RBI; ÖBB
AU | Fortescue; Macquarie; Sunrise Energy Metals; Woodside | BHP
AZ | Aqrolizinq; Asco; Aserenerdschi; Azal; Azeraluminium; Azerbaijan Airlines; Azerbaijan Caspian
    Shipping; Azerbaijan Investment Holding; Azerbaijan Railways; AzerbaijanInvestment Holding;
    Azercell; Azerenergy; Azerenerji; Azergold; Azerigaz; Azersu; Azertelecom; Azexport;
    AzInTelecom; Azpromo; Baku Shipyard; Baku Steel; Buta Airways; Kapital Bank; Pascha Holding;
    Pasha Bank; Pasha Holding; Silk Way West; Socar; Sofaz; Southern Gas Corridor Closed; Sumgait
    Chemical; Xalq Bank
BE | Bekaert; Besix; Euroclear; Fluxys; Jan De Nul; Puratos; Sibelco; Tractebel; Umicore | KBC; UCB
BG | Bulgargaz; Bulgarian Energy Holding; Bulgartransgaz; Huvepharma; Kosloduj; Kozloduy; Sopharma
BR | Embraer; Petrobras | JBS
BY | Amkodor; Belarusbank; Belaruskali; Belas; Belavia; Belaz; Belgazprombank; Belgee; BelJi;
    Belneft; Belorusneft; Belschina; Belshina; Beltelecom; Gomselmasch; Homselmasch; Minsk Tractor
    Works; Minsker Traktorenwerk; MTS-Werk; Naftan | MAZ; MTZ
CA | Bank of Montreal; Barrick; Barrick Gold; Bombardier; Brookfield; Cameco; Centerra; Centerra
    Gold; Condor Energies; Condor Petroleum; Dundee Precious Metals; First Quantum; Ivanhoe;
    Kinross; Nutrien; SkyPower; Teck; Transeuro Energy; Vast Gold | CDPQ
CH | Alpiq; Axpo; Barry Callebaut; Bucher Industries; Bühler AG; Bühler Group; Clariant; Credit
    Suisse; Dufry; Franck Muller; Gategroup; Glencore; Gunvor; Hilti; Holcim; Kühne & Nagel; Kühne
    + Nagel; Kühne Nagel; Kühne+Nagel; Liebherr; Mediterranean Shipping Company; Mercuria; Nestlé;
    Novartis; Pilatus Aircraft; Rieter; Schindler AG; Sifem; Sika; Stadler; Stadler Rail; Sulzer;
    Swiss Export Risk; Swiss International Air Lines; Swiss Re; Swisscom; Swissgrid; Swissmem;
    Switzerland Global Enterprise; Syngenta; Trafigura; Zurich Insurance | ABB; DEZA; MSC; SBB;
    SECO; SERV; UBS
CN | Agricultural Bank of China; Air China; Alibaba; Astronergy; Bank of China; Changan; Chery;
    China Communications Construction; China Construction Bank; China Datang; China Development
    Bank; China Eastern; China Energy; China Exim Bank; China Eximbank; China Gezhouba; China
    Merchants; China National Petroleum; China Railway; China Railway Construction; China Railway
    Tunnel; China Railways; China Road and Bridge; China Southern; China Southern Power Grid; China
    State Construction; Chinalco; Chint; Citic; Cnooc; Cosco; Dahua; Datang; Dongfang; Dongfeng;
    East Hope; Energy China; Envision Energy; Exim Bank of China; Eximbank Chinas; Export-Import
    Bank of China; Fosun; Foton; Geely; Gezhouba; Goldwind; Great Wall Motor; Great Wall Motors;
    Haier; Hainan Airlines; Hangzhou Xizi; Harbin Electric; Haval; Higer; Hikvision; Hisense;
    Hongda; Huadian; Huaneng; Huawei; Huaxin; Huaxin Cement; JAC Motors; Jereh; Jinko; Jinko Solar;
    JinkoSolar; Kaishan; King Long; Lenovo; Liaoning Lide; LONGi; Midea; Mingyang; Minmetals;
    Petrochina; Power China; PowerChina; Risen Energy; Sany; SANY Renewable; Seidenstraßenfonds; SF
    Airlines; Shaanxi Automobile; Shacman; Shanghai Electric; Silk Road Fund; Sinohydro; Sinoma;
    Sinomach; Sinopec; Sinopharm; Sinosteel; Sinotrans; Sinotruk; State Grid; Sungrow; Temu;
    Tencent; Trina Solar; Wanhua; Weichai; Xiaomi; Xinfa; Xinjiang Production; Xuzhou Construction;
    Yutong; Zhongtong; Zijin; Zijin Mining; Zoomlion | BYD; CAMC; CATL; CGN; CMEC; CNBM; CNNC;
    CNPC; CRBC; CRCC; CREC; CRRC; FAW; ICBC; JAC; SAIC; SPIC; TBEA; XCMG; ZPMC; ZTE
CZ | Aero Vodochody; Bonatrans; Brnostroj; Czechoslovak Group; Home Credit; LET Aircraft
    Industries; Omnipol; PSG International; Sev.en; Tatra Trucks; Zentiva; Zetor; Česká Exportní
    Banka; Český Aeroholding; Škoda; Škoda JS; Škoda Transportation | AŽD; CEZ; EPH; KKCG; ČEZ
DE | ABO Energy; ABO Wind; Adidas; Alba Group; Aldi; Allianz SE; Amazone Landtechnik; Audi;
    Aurubis; B. Braun; Bauer AG; Beiersdorf; Big Dutchman; Bilfinger; BioNTech; Boehringer;
    Boehringer Ingelheim; Bosch; Bundesbank; Claas; Commerzbank; Continental AG; Covestro; CureVac;
    Dachser; Daimler; DB Cargo; DB Engineering; DB Netz; DB Schenker; Dekra; Deutsche Bahn;
    Deutsche Bank; Deutsche Lufthansa; Deutsche Post; Deutsche Telekom; Deutsche Welle; Deutz;
    Dornier Consulting; Dräger; Duisport; DZ Bank; Dürr AG; E.on; Edeka; EnBW; Enercon; Enertrag;
    Eon; Eurowings; Evonik; Falkenhagen; Fendt; Ferrostaal; Festo; Fichtner; Fraport; Fraunhofer;
    Fraunhofer-Institut; Fresenius; Gauff; GEA Group; Gelsenwasser; Germany Trade; Gesellschaft für
    Internationale Zusammenarbeit; Goethe-Institut; Goldbeck; Grenzebach; Grimme Landmaschinen;
    Hapag-Lloyd; Haribo; HAVER & BOECKER; Heidelberg Cement; Heidelberg Materials;
    HeidelbergCement; Hellmann Worldwide; Helmholtz; Henkel; Hensoldt; Herrenknecht; HMS Bergbau;
    Hochtief; Horsch Maschinen; Hugo Boss; Hydrogenious; Hyrasia; Hyrasia One; Infineon;
    Jungheinrich; Juwi; KfW; Kion; Knauf; Krauss-Maffei; KraussMaffei; Kreditanstalt für
    Wiederaufbau; Krones; KWS Saat; Kärcher; Körber; Lahmeyer; Lanxess; Lemken; Lidl;
    Liebherr-Werk; Linde AG; Linde Engineering; Linde Gas; Linde Group; Linde plc; Linde-Konzern;
    Lufthansa; MAN Energy Solutions; MAN Truck; MAN Trucks; Mercedes; Mercedes-Benz; Merck KGaA;
    Metro AG; Metro Cash & Carry; Miele; Munich Re; Neuman & Esser; Nordex; Notus; Notus Energy;
    Nucera; Oetker; Ost-Ausschuss; Papenburg; PNE AG; Porsche; Putzmeister; Remondis; Rewe;
    Rheinmetall; Rhenus; Ritter Sport; Roland Berger; Salzgitter AG; Schaeffler; Schenker; Schwing
    Stetter; Sennebogen; Siemens; Siemens Energy; Siemens Mobility; SMS Group; Solarwatt; Stada;
    Steinert; Stihl; Still GmbH; Sunfarming; Svevind; Südzucker; Tadano Faun; ThyssenKrupp;
    Thyssenkrupp Nucera; Trumpf SE; Uniper; Vaillant; Verbundnetz Gas; Viessmann; Voith; Voith
    Hydro; Volkswagen; Vossloh; Wacker Chemie; Weidmüller; Wilo; Wintershall; Wintershall Dea;
    Wirtgen; WPD AG; Zeppelin Baumaschinen; ZF Friedrichshafen | AHK; BASF; BGE; BGR; BMW; DAAD;
    DEG; DERA; DHL; DIHK; GIZ; GTAI; HHLA; KSB; KWS; LBBW; PTB; RWE; SAP; SEFE; TÜV; VNG; VW
DK | APM Terminals; Arla; Carlsberg; Danfoss; FLSmidth; Grundfos; Haldor Topsoe; Maersk; Novo
    Nordisk; Topsoe; Vestas; Ørsted | DSV
EE | Eesti Energia; Tallink
EG | EgyptAir; Elsewedy; Elsewedy Electric; Orascom
ES | Abengoa; Acciona; Banco Santander; Cepsa; Cofides; Ferrovial; Gestamp; Grifols; Iberdrola;
    Idom; Inditex; Ineco; Maxam; Naturgy; Navantia; Repsol; Roca Gruppe; Sacyr; Santander Bank;
    Siemens Gamesa; Talgo; Telefónica; Técnicas Reunidas | BBVA; ICEX
FI | Finnair; Finnfund; Finnvera; Fortum; Metso; Metso Outotec; Nokia; Nokian Tyres; Normet;
    Outokumpu; Outotec; Stora Enso; Vaisala; Valmet; Wärtsilä | UPM
FR | ADP Groupe; Agence Française de Développement; Air France; Air Liquide; Airbus Helicopters;
    Akuo; Alstom; Areva; Artelia; Atos; Auchan; Aéroports de Paris; BNP Paribas; Bouygues;
    Bpifrance; Business France; Capgemini; Carrefour; Citroën; CMA CGM; Crédit Agricole; Danone;
    Dassault; Decathlon; Egis; Eiffage; Engie; Eramet; Euralis; Eutelsat; Forvia; Framatome; Groupe
    ADP; HDF Energy; Idemia; Imerys; L'Oréal; Lactalis; Lafarge; Leroy Merlin; Limagrain; Medef;
    Michelin; Natixis; Naval Group; Nexter; Orange Business; Orange SA; Orano; Perenco; Pernod
    Ricard; Peugeot; Poma; Ponticelli; Proparco; Qair; Renault; Safran Group; Safran SA;
    Saint-Gobain; Sanofi; Schneider Electric; Servier; Société Générale; Sofrecom; Sofregaz; Somfy;
    Spiecapag; Suez Group; Suez SA; Systra; Technip; Technip Energies; Technip FMC;
    TechnipEnergies; Tereos; Thales; Total Energies; TotalEnergies; Valeo; Valneva; Veolia; Vicat;
    Voltalia | AFD; EDF; LVMH; RATP; RTE; SNCF
GB | Aggreko; Anglo American; Anglo Asian Mining; Anglo-Asian; AstraZeneca; BAE Systems; Barclays;
    Bentley Motors; BG Group; British Airways; British Council; British International Investment;
    Central Asia Metals; Chagala; De La Rue; EasyJet; Endeavour Mining; Ferrexpo; GlaxoSmithKline;
    Harbour Energy; Kaz Minerals; Lloyd's of London; Mott MacDonald; Nostrum; Nostrum Oil; Oxford
    Policy; Perkins Engines; Petrofac; Rio Tinto; Rolls-Royce; Shell; Standard Chartered; Tullow;
    UK Export Finance; Unilever; Vodafone; Wood Group | BP; GSK; HSBC; JCB; UKEF
GE | Agara Zucker; Anaklia Development; Anaklia Development Consortium; Bank of Georgia;
    Bordschomi; Borjomi; Georgian Airways; Georgian Global Utilities; Georgian Oil and Gas;
    Georgian Railway; Georgian State Electrosystem; Georgische Eisenbahn; Magticom; Silknet; TBC
    Bank | GOGC; GSE; TBC
GR | Aegean Airlines; Desfa; Energean; Gastrade; Hellenic Energy; Hellenic Petroleum; Metlen; Motor
    Oil Hellas; Mytilineos; Piraeus Bank | DEPA
HK | Cathay Pacific; CK Hutchison; Hutchison Ports; MTR Corporation; Swire
HR | Ericsson Nikola Tesla; Janaf; Končar; Podravka; Rimac; Đuro Đaković
HU | 4iG; Bonafarm; Bábolna; Exim Hungary; Eximbank Ungarn; Gedeon Richter; Hell Energy; Hungarian
    Export-Import Bank; Ikarus Bus; OTP Bank; Richter Gedeon; Ungarische Eximbank; Videoton; Wizz
    Air; WizzAir | HEPA; MOL; MVM
ID | Garuda Indonesia; Indofood; Pertamina
IE | AerCap; Avolon; CRH plc; Kerry Group; Kingspan; Ryanair; SMBC Aviation
IL | El Al; Elbit; Israel Aerospace; Israel Chemicals; Mekorot; Netafim; NewMed; Rivulis; Teva
IN | Adani; Air India; Amity University; Ashok Leyland; Bajaj; Bharat Biotech; Bharat Electronics;
    Cadila; Cipla; Coal India; Dr. Reddy's; Exim Bank of India; Gail India; Hero MotoCorp;
    Hindustan Zinc; India Ports Global; Indian Oil; Infosys; Ircon; Jindal; Larsen & Toubro; Larsen
    and Toubro; Lupin Ltd; Mahindra; Maruti; Maruti Suzuki; Oil India; Reliance Industries; Serum
    Institute; State Bank of India; Sterlite; Sun Pharma; Sun Pharmaceutical; Tata; TVS Motor;
    Uflex; Vedanta; Wipro; Zydus | BHEL; GAIL; ISRO; NPCI; NTPC; ONGC
IQ | Iraqi Airways
IR | Entekhab; Farab; Iran Air; Iran Khodro; IranAir; Iranische Staatsbahn; Irisl; Khatam
    al-Anbiya; Mahan Air; Mapna; Mobarakeh Steel; Saipa; Sepahan; Sina Port; Snowa; Sunir; Tavanir
    | NIGC; NIOC
IS | Icelandair; Landsvirkjun
IT | Ansaldo; Ansaldo Energia; Ansaldo STS; Barilla; Benetton; Bonatti; Cassa Depositi e Prestiti;
    Coeclerici; Confindustria; Cremonini; Danieli; Edison SpA; Enel; Eni; Ferrero; Ferrovie dello
    Stato; Fiat; Fincantieri; FS Italiane; Generali; ICE-Agentur; Intesa; Intesa Sanpaolo; ITA
    Airways; Italferr; Italgas; Iveco; Leitner; Leonardo Helicopters; Leonardo SpA; Luxottica;
    Maire; Maire Tecnimont; Marcegaglia; Nuovo Pignone; Petrolvalves; Piaggio; Pirelli; Prysmian;
    Renco; Rizzani; Sace; Saipem; Salini; Salini Impregilo; Same Deutz-Fahr; Sicim; Simest; Sitaf;
    Snam; Techint; Tecnimont; Tenaris; Terna; Todini; Trenitalia; Trevi; UniCredit; Versalis;
    Webuild | A2A; CDP; RINA; SACE
JP | All Nippon Airways; Bridgestone; Chiyoda; Chubu Electric; Daikin; Denso; Fujitsu; Hitachi;
    Honda; Inpex; Isuzu; Itochu; Japan Airlines; Japan Tobacco; Jetro; Jogmec; Kansai Electric;
    Kawasaki; Komatsu; Kubota; Marubeni; Mazda; Mitsubishi; Mitsui; Mizuho; Nippon; Nippon Koei;
    Nippon Steel; Nissan; Obayashi; Olympus Medical; Panasonic; Rakuten; SoftBank; Sojitz; Sony;
    Subaru; Sumitomo; Suzuki Motor; Tadano; Taisei; Taiyo; Takeda; Tepco; Tokyo Gas; Toshiba; Toyo
    Engineering; Toyota; Toyota Tsusho; Yamaha; Yokogawa | IHI; JBIC; JGC; JICA; MUFG; NEXI; NTT;
    SMBC
KG | Air Manas; Aiyl Bank; Ajyl-Bank; Alliance Altyn; Asman Airlines; Avia Traffic Company; Bakai
    Bank; Chakan GES; Dordoi; Eldik Bank; Elektritscheskije Stanzii; Kara-Balta Bergbaukombinat;
    Kirgisaltyn; Kirgisisch-Russischer Entwicklungsfonds; Kirgisische Eisenbahn; Kirgisneftegas;
    Kumtor Gold; Kyrgys Temir Dscholu; Kyrgyz Temir Jolu; Kyrgyzaltyn; Kyrgyzindustry;
    Kyrgyzneftegaz; Manas Airport; Mbank; Mega24; Optima Bank; RSK Bank; Temir Dscholu; Tschakan
    GES
KP | Air Koryo
KR | Asiana; Asiana Airlines; BNK Finance; Celltrion; Daewoo; Daewoo E&C; DL E&C; Dongkuk; Doosan;
    EcoPro; Eximbank Koreas; Export-Import Bank of Korea; GS E&C; GS Engineering; Hankook; Hanwha;
    Hanwha Solutions; Hyosung; Hyundai; Hyundai Engineering; Hyundai Motor; Hyundai Rotem; Incheon
    Airport Corporation; K-Water; Kepco; Kexim; Kia; Kogas; Koica; Komir; Kookmin Bank; Korail;
    Korea Eximbank; Korea Expressway; Korea Gas Corporation; Korea Hydro; Korea Land; Korea
    National Oil; Korea Resources; Korea Zinc; Korean Air; Kotra; KT Corporation; Kumho; Kwater; LG
    Electronics; Lotte Chemical; LS Cable; LS Electric; Posco; Samsung; Samsung C&T; Samsung E&A;
    Samsung Engineering; Shinhan; Shinhan Bank; SK Ecoplant; SK Group; SK Innovation; SsangYong;
    Young Poong | BNK; KHNP; KNOC; LG
KW | Jazeera Airways; Kufpec; Kuwait Airways; Kuwait Fund; Kuwait Investment Authority; Kuwait
    Petroleum
KZ | Air Astana; Alageum; Alageum Electric; Alatau City Bank; Allur; Appak; Aqmola Phoenix; Astana
    Motors; Baiterek; Bajterek; Bank CenterCredit; Bank RBK; BI Group; CenterCredit; Chimpharm;
    Development Bank of Kazakhstan; Entwicklungsbank Kasachstans; Eurasian Resources; Fly Arystan;
    FlyArystan; Forte Bank; ForteBank; Freedom Bank; Freedom Holding; Halyk; Halyk Bank; Inkai;
    Jusan; Jusan Bank; JV Inkai; Kamaz Engineering; KamLitKZ; Karachaganak Petroleum; Karmet;
    Kasach Invest; KasachGas; Kasachische Entwicklungsbank; Kasachmys; Kasachstan Garysch Sapary;
    Kasachstan Temir Schol; Kasachstan Temir Scholy; Kasachtelekom; Kasaeronavigazija; Kasatomprom;
    Kaschrom; Kasgeologija; Kasgidromet; Kasmortransflot; KasMunaiGas; KasMunaiGaz; Kaspi Bank;
    Kaspost; Kastemirtrans; KasTransGas; KasTransOil; Kaszink; Katco; Kazaeronavigatsia; KazAgro;
    Kazakh Invest; KazakhExport; Kazakhmys; Kazakhstan Gharysh Sapary; Kazakhstan Petrochemical
    Industries; Kazakhstan Railways; Kazakhstan Temir Zholy; Kazakhtelecom; Kazakhtelekom;
    Kazatomprom; Kazchrom; Kazchrome; KazFoodProducts; Kazgeologiya; KazKontrakt; KazMorTransFlot;
    KazMunaiGas; KazMunayGas; KazMunayGaz; Kazpost; Kaztemirtrans; Kaztrade; KazTransCom;
    KazTransGas; KazTransOil; Kazzinc; Kegoc; Kentau Transformatorenwerk; KGS Garysh; KTSch; KTSh;
    KTZ Express; North Caspian Operating; Otbasy Bank; Petropawlowsker Schwermaschinenwerk;
    Prodkorporation; Prodkorporazija; Qarmet; Qazaq Air; QazaqAir; QazaqGaz; Qazgeology;
    QazIndustry; QazPost; QazTrade; Qostanai Motors; Samruk; Samruk-Kasina; Samruk-Kasyna;
    Samruk-Kazyna; SaryarkaAvtoProm; Saryarqa Avtoprom; Scat Airlines; Semmasch; Silleno; Sunday
    Airlines; Tau-Ken; Tau-Ken Samruk; Temir Scholy; Temir Zholy; Tengischevroil; Tengizchevroil;
    Ulba; Ulba Metallurgical; Ulba-TVS; Vietjet Qazaqstan; Volksbank Kasachstans | AIFC; DBK; KMG;
    KTZ; NCOC; NMSC; PZTM; SCAT; TCO
LT | Ignitis; Klaipėdos Nafta; Litgrid; LTG Cargo; Orlen Lietuva; Teltonika | LTG
LU | ArcelorMittal; Cargolux; Millicom; Paul Wurth; Ternium
LV | Air Baltic; airBaltic; Grindeks; Latvenergo; Latvijas Dzelzceļš; Olainfarm | LDZ
MN | Erdenes; Erdenes Mongol; Erdenes Tavan Tolgoi; Erdenet Mining; Hunnu Air; Oyu Tolgoi LLC;
    Tavan Tolgoi AG; Ulaanbaatar Railway | MIAT
MY | Air Asia; AirAsia; Khazanah; Malaysia Airlines; Petronas; Serba Dinamik; Sime Darby
NL | Akzo Nobel; AkzoNobel; Arcadis; Boskalis; Certhon; Dalsem; Damen Shipyards; Fugro; Gasunie;
    Heineken; Louis Dreyfus; Philips; Rabobank; Rijk Zwaan; Royal Boskalis; Royal Haskoning;
    RoyalFloraHolland; Tennet; TomTom; Van Oord; Veon; Vitol; Vopak | ASML; DSM; FMO; ING; KLM;
    KUBO; NXP; VEON
NO | Equinor; Jotun; Kongsberg; Nel ASA; Norsk Hydro; Scatec; Statkraft; Statoil; Telenor; Yara |
    DNV
OM | Asyad; Oman Air; Oman Investment Authority; Oman Oil; Salam Air; SalamAir
PH | Ictsi; San Miguel Corporation
PK | Air Sial; AirSial; Engro; Fauji; Habib Bank; Hub Power; K-Electric; Karachi Port Trust; Lucky
    Cement; National Logistics; National Logistics Cell; National Logistics Corporation; Ogdcl;
    Pakistan International Airlines; Pakistan Railways; Pakistan State Oil; Wapda | NLC; PIA; SIFC;
    TDAP
PL | Asseco; Ciech; Grupa Azoty; InPost; Kuke; LOT Polish Airlines; Maspex; Newag; Orlen; Pesa;
    Pesa Bydgoszcz; PGNiG; PKN Orlen; PKO BP; PKP Cargo; Polimex; Polpharma; Solaris Bus | BGK;
    KGHM; KUKE; LOT; PAIH; PESA; PGE; PKO; PKP
PT | Efacec; Galp; Jerónimo Martins; Martifer; Mota-Engil; TAP Air Portugal | EDP
QA | Al Mansour Holding; Baladna; Estithmar; Hassad; Hassad Food; Katara Hospitality; Lesha Bank;
    Mekdam; Milaha; Nebras; Nebras Power; Ooredoo; Power International Holding; Qatar Airways;
    Qatar Energy; Qatar Investment Authority; Qatar Petroleum; QatarEnergy; Qatargas; Qatari Diar;
    UCC Holding | QIA; QNB; UCC
RO | Antibiotice; Bitdefender; Dacia; Eximbank Rumänien; Grampet; Hidroelectrica; KMG
    International; Nuclearelectrica; OMV Petrom; Petrom; Romarm; Romgaz; Rompetrol; Tarom;
    Transelectrica; Transgaz
RS | Air Serbia; Energoprojekt; Galenika; Hemofarm; Jugoimport; Srbijagas; Srbijagaz; Telekom
    Srbija; Yugoimport | EPS
RU | Aeroflot; Alfa-Bank; Atomenergoprom; Atommasch; Atomstroiexport; Atomstroyexport; Avtotor;
    AvtoVAZ; Awtotor; AwtoVAZ; AwtoWAS; Baschneft; Bashneft; Beeline; Cherkizovo; Eriell;
    Eurocement; EuroChem; Evraz; Ewraz; Fesco; FosAgro; Gasprom; Gasprom Neft; GAZ Group;
    GAZ-Gruppe; Gazprom; Gazprom Neft; Gazprombank; Gazpromneft; Gerkules; Geropharm; Inter RAO;
    Irkut; Jandex; Jewrochim; Kamaz; Kasperski; Kaspersky; Kirow-Werk; Lukoil; Mail.ru; Mechel;
    Metalloinvest; Metschel; Norilsk Nickel; Nornickel; Novatek; Nowatek; Petersburger
    Traktorenwerk; Pharmstandard; Phosagro; Poljus Gold; Polymetal; Polyus; Promsvyazbank; R-Pharm;
    Rosatom; Roscosmos; Roskosmos; Rosneft; Rosoboronexport; Rospotrebnadsor; Rosselchosnadsor;
    Rosselmasch; Rosselmash; Rosseti; Rostec; Rostech; Rostelecom; Rostelekom; Rostselmasch;
    Rostselmash; RSchD; Rusagro; Rusal; Rusatom; RusGidro; RusHydro; Rusnano; Russian Export
    Center; Russian Railways; Russische Eisenbahn; Russische Eisenbahnen; RusVinyl; RZhD; S7
    Airlines; Sarubeschneft; Sberbank; Segezha; Severstal; Sewerstal; Sibur; Silowyje Maschiny;
    Strojtransgas; Stroytransgaz; Suchoi; Sukhoi; Surgutneftegas; Surgutneftegaz; Tatneft; Tenex;
    Transmaschholding; Transmashholding; Transneft; Tscherkisowo; Ural Airlines; Uralchem;
    Uralkali; Uralvagonzavod; Uralwagonsawod; Uranium One; Utair; Wildberries; Wneschekonombank;
    Yandex; Zarubezhneft | GTLK; MMK; NLMK; RZD; S7; TMH; TVEL; TWEL; UAZ; UEC; UGMK; VEB.RF; VTB;
    WEB.RF; WTB
SA | Abdul Latif Jameel; Acwa; ACWA Power; Ajlan; Ajlan & Bros; Al Jomaih; Al Rajhi; Alfanar;
    Aljomaih; Almarai; Arabian International Company; Aramco; Data Volt; DataVolt; FAS Energy;
    Fawaz Alhokair; Flyadeal; Flynas; Ma'aden; Maaden; Manara Minerals; Neom; Sabic; Salic; Saudi
    Arabian Mining; Saudi Aramco; Saudi Electricity; Saudi Fund; Saudi Fund for Development; Saudi
    Ports Authority; Saudi Post; Saudi Tabreed; Saudi-Fonds; Saudia; Tasheel; Vision International
    Investment; Vision Invest | ACWA; NEOM; PIF; STC
SE | Alfa Laval; Atlas Copco; Boliden; Electrolux; Epiroc; Ericsson; Hexagon AB; Ikea; Northvolt;
    Oatly; Saab; Sandvik; Scania; Spotify; Swedfund; Tele2; Telia; Tetra Pak; Vattenfall; Volvo |
    H&M; IKEA; LKAB; SKF; SSAB
SG | Changi Airports; Changi Airports International; Keppel; Meinhardt; Olam; PSA International;
    Scoot; Sembcorp; Singapore Airlines; Surbana Jurong; Temasek; Wilmar | GIC
SI | Duol; Gorenje; Hidria; Kolektor; Luka Koper; Petrol Ljubljana; Pipistrel; Telekom Slovenije
SK | Eustream; Eximbanka; Kerametal; Konštrukta; Slovnaft; Tatravagónka | ESET; SPP
TH | Banpu; Charoen Pokphand; Indorama; Minor Hotels; Siam Cement; Thai Airways | PTT
TJ | Amonatbonk; Avesto Group; Babilon-M; Babilon-T; Barki Todschik; Barki Tojik; Barqi Tojik;
    Eskhata Bank; Faroz; Orienbank; Pamir Energy; Sangtudinskaja GES; Schabakachoi Intikoli;
    Serafschan Gold; Shabakahoi Intiqoli; Somon Air; Tadschikische Aluminium; Tadschikische
    Eisenbahn; Tadschikzement; Tajero; Tajik Air; Tajik Aluminium; Tajikistan Railways; Talco;
    TALCO Gold; Tcell; Zeravshan; Zeravshan Gold
TM | Dowlet Bank; Garabogaskarbamid; Garabogazkarbamid; Mizan Bau; Senagat Bank; Tagamly Hasar;
    TAPI Pipeline Company; TMCell; Turkmen Gas; Turkmenawtobahn; Turkmenchemie; Turkmenchimija;
    Turkmendemirjollary; Turkmendemirýollary; Turkmendeňizderýaýollary; Turkmenenergo; Turkmengas;
    Turkmengaz; Turkmengeologija; Turkmenhowayollary; Turkmenistan Airlines; Turkmenkabel;
    Turkmenneft; Turkmenoil; Turkmentelecom; Türkmen Awtoban; Türkmenaragatnaşyk; Türkmenawtoban;
    Türkmengeologiýa; Türkmenhimiýa; Türkmennebit; Türkmenpagta; Ärsarybaba
TR | Abdi İbrahim; AJet; Aksa; Aksa Energy; Aksa Enerji; Alarko; Albayrak; Albayrak Group; Anadolu
    Efes; Anex Tour; Arçelik; Aselsan; Baykar; Botas; Botaş; Bozankaya; Cengiz; Cengiz Energy;
    Cengiz Enerji; Cengiz Holding; Coca-Cola İçecek; Deik; Enka; Erdemir; Eti Bakır; Eti Maden; Gap
    İnşaat; Global Ports; Halkbank; Havelsan; Hidromek; IC Holding; IC İçtaş; İşbank; Kalyon;
    Kalyon Enerji; Karadeniz Holding; Karpowership; Karsan; Kolin; Kontrolmatik; Koç Holding; LC
    Waikiki; Makyol; Mapa İnşaat; Müsiad; Nobel Ilaç; Nobel Pharma; Nurol; Odas Enerji; Odaş; Orta
    Asya Investment; Otokar; Oyak; Pegasus Airlines; Polimeks; Pomega; Renaissance Holding; Rixos;
    Roketsan; Rönesans; Sabancı; Sabancı Holding; Sehil; TAV Airports; Teias; Tekfen; Temsa;
    Tiryaki; Tiryaki Agro; Togg; Tosyalı; Turkcell; Turkish Airlines; Tusas; Tusaş; Tümosan;
    Tüpraş; Türk Exim; Türk Eximbank; Türk Telekom; Türk Traktör; Türkpetrol; Türksat; Vakıfbank;
    Vestel; Yapı Merkezi; Yda Group; YDA Holding; Yıldırım; Yıldız Holding; Ziraat; Ziraat Bank;
    Ziraat Bankası; Zorlu; Çalık; Çalık Enerji; Çalık Holding; Çelebi; Ülker; Şişecam | BMC; DEIK;
    DEİK; DHMI; ENKA; EPİAŞ; EÜAŞ; FNSS; MÜSİAD; OYAK; TAI; TAV; TCDD; TEİAŞ; THY; TIKA; TOBB;
    TOGG; TPAO; TİKA; YDA
TW | Acer; Asus; EVA Air; Formosa Plastics; Foxconn | TSMC
UA | Antonov; Antonow; Asowstal; Azovstal; Energoatom; Interpipe; Kernel Holding; Metinvest; Motor
    Sich; Motor Sitsch; Naftogas; Naftogaz; Nibulon; Roshen; Turboatom; Ukrenergo; Ukroboronprom;
    Ukrsalisnyzja; Ukrtransgas; Ukrtransgaz; Ukrzaliznytsia | DTEK
US | Abbott; Aecom; Air Products; Amtrak; Baker Hughes; Bechtel; BlackRock; Boeing; Boston
    Consulting; Bunge; Cargill; Case IH; Caterpillar; Cheniere; Chevrolet; Chevron; Cisco;
    Citibank; Citigroup; Coca-Cola; ConocoPhillips; Coursera; Cove Capital; Cove Kaz Capital;
    Cummins; Deere; Dow Chemical; DuPont; Ebay; Exim Bank of the United States; Exxon; Exxon Mobil;
    ExxonMobil; Facebook; FedEx; Franklin Templeton; Freeport; Freeport-McMoRan; Frontera
    Resources; GE Healthcare; GE Transportation; GE Vernova; General Atomics; General Electric;
    General Motors; Goldman Sachs; Goodyear; Google; GulfStream; Halliburton; Hess Corporation;
    Holtec; Honeywell; Hyatt; John Deere; Johnson & Johnson; JP Morgan; JPMorgan; Lockheed;
    Lockheed Martin; Marriott; Mastercard; McDonald's; McKinsey; Merck & Co; Meta Platforms;
    Microsoft; Moderna; Morgan Stanley; MP Materials; Nasdaq; Netflix; Newmont; Northrop Grumman;
    NuScale; Nvidia; Occidental Petroleum; Pepsi; PepsiCo; Pfizer; Philip Morris; Procter & Gamble;
    Raytheon; Schlumberger; Sempra; Sikorsky; Space X; SpaceX; Starlink; TechMet; Tesla; Traxys;
    United Airlines; US EXIM; US Exim Bank; Usaid; Usexim; Ustda; Valmont; Valmont Industries;
    Venture Global; Wabtec; Weatherford; Westinghouse; Xerox; Zoetis | AGCO; EXIM; GM; IBM; KBR;
    NASA; RTX; UPS
UZ | Agrobank; Akfa; Akfa Medline; Almalyk Mining; Almalyk MMC; Almalyker Bergbaukombinat;
    Aloqabank; Anorbank; Artel; Artel Electronics; Asaka Bank; Asakabank; Bergbau- und
    Hüttenkombinat Nawoi; Bergbaukombinat Nawoi; Centrum Air; Dehkanabad Kali; Dehqonobod;
    Dschisach Petroleum; Elteks; Farg'ona Azot; Farg'onaazot; Fargonaazot; Ferganaasot;
    Ferganaazot; Fly Khiva; Hamkorbank; Hududgaz; Hududgaztaminot; Humo Air; Imzo; Ipoteka; Ipoteka
    Bank; Ipotekabank; Jizzakh Petroleum; Kizilkumcement; Kungrad Soda; Kysylkumzement;
    Kyzylkumcement; Maxam-Chirchiq; Microcreditbank; My Freighter; National Electric Grid of
    Uzbekistan; Nationalbank für Außenwirtschaftstätigkeit; Navoi Mining; Navoi-Bergbaukombinat;
    Navoiazot; Navoiuran; Navoiyazot; Navoiyuran; Nawoi-Bergbaukombinat; Nawoiasot; Nawoijuran;
    Nawoiuran; O'zbekiston Temir Yo'llari; O'zbekneftgaz; Qanot Sharq; Qizilqumsement; SamAuto;
    Saneg; Sanoat Energetika; Sanoat Qurilish Bank; Silk Avia; TBC Uzbekistan; Technologisches
    Metallkombinat; Ucell; Usatom; UsAuto; UsAwtoSanoat; Usbekenergo; Usbekgeologorazwedka;
    Usbekgidroenergo; Usbekhydroenergo; Usbekische Eisenbahn; Usbekische Eisenbahnen; Usbekische
    Industrie- und Baubank; Usbekistan Airways; Usbekiston Havo Yollari; Usbekiston Temir Jullari;
    Usbekiston Temir Yollari; Usbekkohle; Usbekkosmos; Usbekneftegas; Usbekneftegaz; Usbekugol;
    Uskimjosanoat; Usmetkombinat; Ustekstilprom; Ustelekom; Ustransgas; Ustransgaz; UzAssets;
    Uzatom; UzAuto; UzAuto Motors; UzAutoSanoat; Uzavtosanoat; Uzbek Steel; Uzbekcoal; Uzbekenergo;
    Uzbekgidroenergo; Uzbekhydroenergo; Uzbekinvest; Uzbekistan Airports; Uzbekistan Airways;
    Uzbekistan Direct Investment Fund; Uzbekistan GTL; Uzbekistan Havo Yollari; Uzbekistan
    Railways; Uzbekistan Technological Metals; Uzbekistan Temir Yollari; Uzbekkosmos;
    Uzbekneftegas; Uzbekneftegaz; Uzbekspace; Uzbektechmetall; Uzbektelecom; Uzbekugol; Uzcard;
    Uzcharmsanoat; Uzchemprom; UzCotton; Uzeltechsanoat; Uzeltexsanoat; UzGTL; Uzkimyosanoat;
    Uzmetkombinat; Uzmobile; UzNIF; Uzpaxtasanoat; Uzpromstroybank; Uzsanoatqurilishbank;
    Uztelecom; Uztextileprom; Uztransgaz; Uzum; Xalq Banki | AGMK; AKFA; AMMC; NBU; NGMK; NMMC;
    SQB; UTY
VN | PetroVietnam; Sovico; VietinBank; Vietjet; Vietnam Airlines; Viettel; VinFast; Vingroup | FPT
ZA | De Beers; Denel; Eskom; Naspers; Sasol; Sibanye; Transnet | MTN
"""
