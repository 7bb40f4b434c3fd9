"""Cities and towns with their spellings, capitals first.

One country a line (an indented line goes on with it): country | cities. Spellings of one city
are joined by "="; a city of several words is written as in a text. Brussels
stands for the European Union, as it does in reports about meetings.
"""

from __future__ import annotations

CITIES = """
EU | Brüssel=Brussels
AD | Andorra la Vella
AE | Abu Dhabi; Dubai; Schardscha=Sharjah; Fudschaira=Fujairah; Adschman=Ajman; Ras al-Chaima=Ras
    al-Khaimah; Al Ain; Dschebel Ali=Jebel Ali; Ruwais
AF | Kabul; Masar-i-Scharif=Mazar-e Sharif=Masar-e Scharif; Herat; Kandahar; Hairatan=Hayraton;
    Jalalabad; Kundus=Kunduz; Faisabad; Maimana; Torghundi=Turghundi; Aqina=Akina;
    Pul-i-Chumri=Pul-e Chumri; Ghasni=Ghazni; Schibirghan=Schiberghan; Islam Qala=Islam-Kala;
    Torkham=Torcham; Spin Boldak; Imam Sahib; Lashkar Gah=Laschkar Gah; Taloqan; Andchoi=Andkhoy
AG | Saint John's
AL | Tirana; Durrës; Vlora=Vlorë; Shkodra; Elbasan
AM | Eriwan=Jerewan=Yerevan; Gjumri; Wanadsor=Vanadzor; Meghri=Megri; Sewan; Etschmiadsin; Kapan;
    Goris; Hrasdan=Hrazdan; Idschewan; Dilidschan=Dilijan; Zaghkadsor
AO | Luanda; Lobito; Benguela; Cabinda
AR | Buenos Aires; Ushuaia
AT | Wien; Salzburg; Graz; Linz; Innsbruck; Alpbach; Klagenfurt; Villach; Bregenz; Eisenstadt; St.
    Pölten=Sankt Pölten; Wels; Steyr; Leoben; Dornbirn; Kitzbühel; Schwechat; Wiener Neustadt;
    Krems; Kufstein; Parndorf; Hallein; Amstetten; Bruck an der Mur; Kapfenberg; Wolfsberg;
    Bludenz; Feldkirch; Lustenau; Wattens; Schwaz; Vöcklabruck; Braunau; Gmunden; Mödling; Tulln;
    Zell am See; Weiz; Zeltweg
AU | Canberra; Sydney; Melbourne; Perth; Brisbane; Adelaide; Hobart
AZ | Baku; Gandscha=Gəncə=Gandja=Ganja=Gəndschə; Sumgait=Sumqayit; Schuscha=Shusha=Şuşa=Schuschi;
    Nachitschewan=Nachtschywan=Nachitschevan; Alat=Ələt; Fuzuli=Füsuli;
    Chankendi=Xankəndi=Stepanakert; Gabala=Qabala=Gəbələ; Latschin=Laçın;
    Lənkəran=Lankaran=Lenkoran; Mingətschewir=Mingetschaur=Mingachevir=Mingəçevir;
    Scheki=Schäki=Şəki=Sheki; Sangatschal=Sangachal; Horadis=Horadiz; Agdam=Aghdam;
    Dschabrail=Jabrayil=Cəbrayıl=Dschabrayil; Sangilan=Zangilan=Zəngilan;
    Kelbadschar=Kalbadschar=Kalbajar=Kəlbəcər; Chodschali=Xocalı; Lerik; Ordubad; Schirwan=Shirvan;
    Jewlach=Yevlakh; Balaken; Sabirabad; Naftalan; Chatschmas=Khachmaz; Kusary;
    Garadagh=Karadagh=Qaradağ; Pirallahi; Schamachi=Shamakhi; Ismailly; Ağalı=Aghali
BA | Sarajevo; Mostar; Banja Luka; Tuzla; Zenica; Bihać
BB | Bridgetown
BD | Dhaka; Chittagong=Chattogram; Khulna; Mongla
BE | Antwerpen; Gent; Brügge; Zeebrugge; Lüttich; Ostende; Namur; Leuven; Mechelen; Ypern;
    Charleroi
BF | Ouagadougou
BG | Sofia; Varna; Warna; Burgas; Plowdiw; Ruse; Stara Sagora=Stara Zagora; Plewen; Weliko Tarnowo;
    Bansko; Belene
BH | Manama
BI | Gitega; Bujumbura
BJ | Porto-Novo; Cotonou
BN | Bandar Seri Begawan
BO | Sucre; La Paz; Santa Cruz de la Sierra
BR | Brasília; Rio de Janeiro; São Paulo; Belém; Salvador da Bahia; Belo Horizonte; Porto Alegre;
    Recife; Fortaleza; Manaus; Curitiba; Foz do Iguaçu
BS | Nassau
BT | Thimphu; Paro
BW | Gaborone
BY | Minsk; Brest; Hrodna=Grodno; Homel=Gomel; Mahiljou=Mogiljow=Mahiljow=Mogilew; Witebsk=Wizebsk;
    Baranawitschy=Baranowitschi; Babrujsk=Bobruisk; Pinsk; Orscha; Polozk=Polazk;
    Salihorsk=Soligorsk; Mosyr; Schodino; Borissow=Baryssau; Ostrowez; Nawapolazk=Nowopolozk
BZ | Belmopan
CA | Ottawa; Toronto; Montreal; Vancouver; Kananaskis; Calgary; Edmonton; Winnipeg; Halifax;
    Québec-Stadt; Saskatoon; Charlevoix; Whistler; Prince Rupert
CD | Kinshasa; Lubumbashi; Goma
CF | Bangui
CG | Brazzaville; Pointe-Noire
CH | Bern; Genf; Zürich; Basel; Lugano; Davos; Lausanne; Zug; St. Gallen; Luzern; Winterthur; Biel;
    Freiburg im Üechtland=Fribourg; Thun; Schaffhausen; Chur; Neuenburg=Neuchâtel; Bellinzona;
    Locarno; Montreux; Crans-Montana; Bürgenstock; Interlaken; Solothurn; Aarau; Olten; Frauenfeld;
    Rapperswil; Visp; Altdorf; Vevey; Kloten; Zermatt; Andermatt; Bussnang; St. Moritz; Magglingen;
    Crans; Evolène; Goldau; Cressier; Uzwil; Arbon; Romanshorn; Kreuzlingen; Brugg; Lenzburg;
    Zofingen; Langenthal; Grenchen; Yverdon; Nyon; Martigny; Landquart
CI | Yamoussoukro; Abidjan
CL | Santiago de Chile; Valparaíso; Antofagasta; Concepción; Iquique
CM | Jaunde=Yaoundé; Duala=Douala
CN | Peking=Beijing=Bejing; Schanghai=Shanghai; Xi'an; Ürümqi=Urumtschi; Kaschgar=Kashgar;
    Guangzhou; Shenzhen; Chongqing; Chengdu; Tianjin; Qingdao; Wuhan; Lianyungang; Lanzhou;
    Nanjing; Hangzhou; Harbin; Hainan; Boao; Zhengzhou; Yiwu; Korgas; Dalian; Shenyang; Changchun;
    Jinan; Yantai; Weihai; Ningbo; Xiamen; Fuzhou; Changsha; Nanchang; Hefei; Suzhou; Wuxi;
    Dongguan; Foshan; Zhuhai; Kunming; Guiyang; Nanning; Haikou; Sanya; Xining; Yinchuan; Hohhot;
    Taiyuan; Shijiazhuang; Tangshan; Baotou; Lhasa; Kashi; Hotan=Khotan; Turpan=Turfan; Hami;
    Karamay=Karamai; Alashankou=Alaschankou; Tacheng=Tschugutschak; Bachtu; Yining; Kuqa; Korla;
    Artux; Shihezi; Tashkurgan=Taschkurgan; Erenhot=Erlian; Manzhouli=Mandschurija; Suifenhe;
    Heihe; Dunhuang; Luoyang; Kaifeng; Qinzhou; Zibo; Linyi; Wenzhou; Shaoxing; Quanzhou; Shantou;
    Huizhou; Xuzhou; Changzhou; Nantong; Yangzhou; Weifang; Yulin; Ordos; Datong; Mianyang;
    Yichang; Xiangyang; Beihai; Hengqin; Beidaihe; Ulanqab; Jinhua; Zhangjiagang; Lianyun
CO | Bogotá; Medellín; Cali; Cartagena; Barranquilla
CR | San José; San José de Costa Rica
CU | Havanna; Santiago de Cuba; Mariel
CV | Praia
CY | Nikosia; Limassol; Larnaka; Paphos; Famagusta; Vassiliko
CZ | Prag; Brünn=Brno; Ostrava; Ostrau; Pilsen=Plzeň; Olmütz=Olomouc; Budweis; Liberec=Reichenberg;
    Karlsbad=Karlovy Vary; Pardubitz=Pardubice; Kolín; Dukovany; Temelín; Zlín; Hradec Králové;
    Mladá Boleslav=Jungbunzlau; Lovosice
DE | Berlin; Frankfurt; Frankfurt am Main; München; Hamburg; Köln; Bonn; Düsseldorf; Stuttgart;
    Leipzig; Dresden; Hannover; Nürnberg; Bremen; Bremerhaven; Essen; Dortmund; Duisburg; Mainz;
    Wiesbaden; Potsdam; Magdeburg; Erfurt; Kiel; Rostock; Schwerin; Saarbrücken; Karlsruhe;
    Mannheim; Augsburg; Meseberg; Heiligendamm; Elmau; Petersberg; Rüsselsheim; Heidelberg; Ulm;
    Regensburg; Würzburg; Bamberg; Bayreuth; Passau; Ingolstadt; Fürth; Erlangen; Rosenheim;
    Kempten; Landshut; Wolfsburg; Braunschweig; Göttingen; Hildesheim; Osnabrück; Oldenburg;
    Wilhelmshaven; Emden; Cuxhaven; Stade; Celle; Lüneburg; Lübeck; Flensburg; Neumünster;
    Brunsbüttel; Stralsund; Greifswald; Lubmin; Wismar; Neubrandenburg; Sassnitz; Mukran; Cottbus;
    Frankfurt an der Oder=Frankfurt/Oder; Eisenhüttenstadt; Schwedt; Chemnitz; Zwickau; Görlitz;
    Bautzen; Freiberg; Plauen; Jena; Weimar; Gera; Eisenach; Gotha; Dessau; Wittenberg; Merseburg;
    Leuna; Bitterfeld; Kassel; Fulda; Gießen; Darmstadt; Offenbach; Hanau; Marburg; Wetzlar;
    Koblenz; Trier; Kaiserslautern; Ludwigshafen; Speyer; Heilbronn; Pforzheim; Reutlingen;
    Tübingen; Esslingen; Sindelfingen; Göppingen; Friedrichshafen; Konstanz; Ravensburg; Aachen;
    Krefeld; Mönchengladbach; Neuss; Wuppertal; Solingen; Remscheid; Leverkusen; Bochum;
    Gelsenkirchen; Oberhausen; Mülheim; Münster; Bielefeld; Paderborn; Gütersloh; Minden; Siegen;
    Bottrop; Recklinghausen; Garmisch-Partenkirchen; Oberammergau; Iphofen; Harsewinkel; Eschborn;
    Geesthacht; Ahaus; Lingen; Gorleben; Salzgitter; Grünheide; Elsfleth; Wolfratshausen;
    Schwabach; Aschaffenburg; Schweinfurt; Neuburg; Burghausen; Ludwigsburg; Böblingen; Walldorf;
    Lörrach; Villingen-Schwenningen; Völklingen; Dillingen; Neunkirchen; Genshagen; Bad Godesberg;
    Bad Homburg; Bad Kissingen; Baden-Baden; Königswinter; Kleve; Wesel; Ratingen; Herzogenaurach;
    Immenstaad; Memmingen; Eberswalde; Falkensee; Strausberg; Halle; Halle an der Saale; Freiburg
    im Breisgau; Schmalkalden; Siegburg; Geisenheim; Zittau; Annaberg-Buchholz; Altötting; Suhl;
    Nordhausen; Stendal; Halberstadt; Bernburg; Wernigerode; Radebeul; Meißen; Pirna; Riesa;
    Hoyerswerda; Senftenberg; Viersen; Dormagen; Bergisch Gladbach; Lüdenscheid; Iserlohn;
    Lippstadt; Soest; Detmold; Herford; Nienburg; Hameln; Goslar; Gifhorn; Aurich; Itzehoe; Husum;
    Amberg; Coburg; Ansbach; Straubing; Deggendorf; Freising; Dachau; Starnberg; Kaufbeuren;
    Lindau; Biberach; Heidenheim; Schwäbisch Hall; Künzelsau; Tuttlingen; Offenburg; Rastatt;
    Weinheim; Zweibrücken; Pirmasens; Bad Kreuznach; Neuwied; Andernach; Bad Hersfeld; Bad Vilbel;
    Oppenheim
DJ | Dschibuti-Stadt; Doraleh
DK | Kopenhagen; Aarhus; Odense; Aalborg; Esbjerg
DM | Roseau
DO | Santo Domingo; Punta Cana
DZ | Algier; Oran; Constantine; Annaba
EC | Quito; Guayaquil
EE | Tallinn; Tartu; Narva; Pärnu; Muuga; Paldiski; Sillamäe
EG | Kairo; Alexandria; Scharm el-Scheich; Suez; Port Said; Ain Suchna=Ain Sokhna; Luxor; Assuan;
    Damiette; Hurghada; El Alamein; Ismailia
ER | Asmara; Massawa
ES | Madrid; Barcelona; Valencia; Sevilla; Bilbao; Granada; Málaga; Saragossa=Zaragoza; Alicante;
    Murcia; Palma de Mallorca; Valladolid; Vigo; La Coruña; San Sebastián; Algeciras; Cádiz;
    Huelva; Castellón; Tarragona; Marbella; Pamplona; Gijón; Salamanca
ET | Addis Abeba; Dire Dawa
FI | Helsinki; Tampere; Turku; Espoo; Oulu; Lahti; Kotka; Vaasa; Rovaniemi; Porvoo; Hamina;
    Lappeenranta; Naantali; Loviisa; Olkiluoto; Onkalo
FJ | Suva
FM | Palikir
FR | Paris; Straßburg; Lyon; Marseille; Nizza; Toulouse; Cannes; Versailles; Bordeaux; Nantes;
    Lille; Rennes; Montpellier; Grenoble; Le Havre; Dijon; Reims; Rouen; Dünkirchen=Dunkerque;
    Calais; Metz; Mülhausen; Colmar; Biarritz; Évian; Fos-sur-Mer; Saint-Nazaire; Cherbourg;
    Belfort; Le Bourget; Flamanville; Cadarache; La Hague; Avignon; Saint-Tropez; Deauville;
    Chantilly; Fontainebleau; Rambouillet; Limoges; Clermont-Ferrand; Saint-Étienne; Orléans;
    Bayonne; Malvési; Tricastin
GA | Libreville
GB | London; Glasgow; Edinburgh; Manchester; Birmingham; Liverpool; Woodstock; Cardiff; Leeds;
    Bristol; Belfast; Aberdeen; Sheffield; Nottingham; Southampton; Felixstowe; Oxford; Cambridge;
    Coventry; Newcastle upon Tyne; Swansea; Dover; Carbis Bay; Gleneagles; Bletchley Park;
    Farnborough; Leicester; Plymouth; Portsmouth; Sunderland; Northwood; Sellafield; Hinkley Point
GD | Saint George's
GE | Tiflis=Tbilissi=Tbilisi; Batumi; Poti; Kutaissi=Kutaisi; Anaklia; Rustawi; Gori;
    Suchumi=Sochumi; Telawi=Telavi; Sugdidi=Zugdidi; Zchinwali; Achalziche=Akhaltsikhe;
    Achalkalaki=Akhalkalaki; Kobuleti; Bordschomi; Mestia; Zinandali=Tsinandali;
    Stepanzminda=Kasbegi; Lagodechi; Sadachlo; Gardabani; Kulewi=Kulevi; Supsa; Sarpi; Marneuli;
    Tschiatura; Gudauri
GH | Accra; Tema; Kumasi
GL | Nuuk
GM | Banjul
GN | Conakry
GQ | Malabo
GR | Athen; Thessaloniki; Piräus; Alexandroupolis; Patras; Heraklion; Kavala; Delphi; Korfu;
    Rhodos; Volos; Kalamata; Chania; Igoumenitsa; Alexandroupoli; Serres
GT | Guatemala-Stadt
GW | Bissau
GY | Georgetown
HK | Hongkong
HN | Tegucigalpa
HR | Zagreb; Rijeka; Split; Dubrovnik; Zadar; Osijek; Omišalj; Ploče; Šibenik; Karlovac; Varaždin;
    Vukovar
HT | Port-au-Prince
HU | Budapest; Debrecen; Szeged; Győr; Pécs=Fünfkirchen; Miskolc; Kecskemét;
    Székesfehérvár=Stuhlweißenburg; Nyíregyháza; Sopron=Ödenburg; Záhony; Paks; Szolnok; Veszprém;
    Gödöllő; Esztergom; Balatonfüred; Visegrád; Dunaújváros; Komárom; Eger; Kaposvár; Tiszaújváros;
    Fényeslitke; Zalaegerszeg; Százhalombatta; Baja
ID | Jakarta; Bali; Nusa Dua; Bandung; Surabaya; Medan; Nusantara; Yogyakarta; Morowali; Batam
IE | Dublin; Cork; Galway; Shannon
IL | Jerusalem; Tel Aviv; Haifa; Aschdod=Ashdod; Eilat; Beerscheba=Be'er Scheva; Aschkelon; Herzlia
IN | Neu-Delhi=New Delhi; Delhi; Mumbai=Bombay; Bengaluru=Bangalore; Goa; Kolkata=Kalkutta;
    Chennai; Hyderabad; Ahmedabad; Neu Dehli; Madras; Pune; Jaipur; Lucknow; Surat; Visakhapatnam;
    Kochi; Mundra; Kandla; Nhava Sheva; Amritsar; Varanasi; Gandhinagar; Srinagar; Chandigarh;
    Bhopal; Indore; Nagpur; Agra; Udaipur; Guwahati; Thiruvananthapuram; Noida; Gurugram=Gurgaon;
    Bodhgaya; Haridwar; Bhubaneswar; Kudankulam; Coimbatore; Jamnagar; Patna
IQ | Bagdad; Basra; Erbil; Mossul; Kirkuk; Nadschaf; Kerbela; Sulaimanija=Sulaimaniyya; Umm Kasr;
    Al-Faw; Dohuk; Samarra; Falludscha; Ramadi; Tikrit
IR | Teheran; Maschhad=Mashhad=Meschhed; Isfahan; Täbris=Tabriz=Tebris; Bandar Abbas;
    Tschabahar=Chabahar=Tschahbahar=Tschah Bahar; Bandar Ansali; Amirabad; Schiras; Sarachs;
    Ghom=Qom; Rascht=Rasht; Ahwas=Ahvaz; Buschehr=Bushehr; Gorgan; Incheh Borun=Intsche
    Borun=Intscheborun; Bandar Imam Chomeini; Abadan; Urmia; Kerman; Yazd; Hamadan; Kermanschah;
    Ardabil; Sandschan; Keschm; Assalujeh=Assaluyeh=Asaluyeh; Torbat-e Heydarieh; Sahedan=Zahedan;
    Birdschand; Natans; Fordo; Karadsch; Semnan; Parsabad; Dogharun=Dogharoon; Lotfabad;
    Badschgiran; Noschahr; Bandar-e Torkaman; Tschalus; Bilehsuvar; Choramschahr
IS | Reykjavík; Keflavík; Akureyri; Grundartangi
IT | Rom; Mailand; Turin; Venedig; Triest; Genua; Neapel; Bari; Bologna; Verona; Florenz; Palermo;
    Catania; Cagliari; Padua; Parma; Modena; Brescia; Bergamo; Bozen; Trient; Udine; Ravenna;
    Ancona; Pescara; Perugia; Siena; Pisa; Livorno; La Spezia; Tarent; Brindisi; Taormina; Borgo
    Egnazia; Rimini; Vicenza; Savona; Gioia Tauro; L'Aquila; Stresa; Cernobbio; Pavia; Melendugno;
    Marghera; Vado Ligure; Salerno; Priolo
JM | Kingston
JO | Amman; Akaba; Irbid; Aqaba
JP | Tokio=Tokyo; Osaka; Hiroshima; Yokohama; Nagoya; Kyoto; Sapporo; Fukuoka; Kobe; Sendai;
    Niigata; Kitakyushu; Fukushima; Nagasaki; Okinawa; Karuizawa; Ise-Shima; Toyama; Kanazawa;
    Tsukuba; Chiba; Okayama; Hakodate; Naha; Nikko
KE | Nairobi; Mombasa; Kisumu; Lamu
KG | Bischkek=Bishkek=Biškek; Osch=Osh; Dschalalabad=Jalal-Abad=Dschalal-Abad=Dzhalal-Abad;
    Tscholponata=Cholpon-Ata=Tscholpon-Ata; Karakol; Naryn; Batken; Talas;
    Balyktschy=Balykchy=Balykschy=Rybatschje; Toktogul; Tokmok=Tokmak; Kara-Balta=Karabalta;
    Usgen=Uzgen=Ösgön; Kysyl-Kyja=Kyzyl-Kiya; Kara-Suu=Karasuu; Irkeschtam=Irkeshtam;
    Makmal=Kazarman=Kasarman; Sulukta; Isfana=Rasakow; Tasch-Kumyr=Tash-Kumyr; Kadamdschai; Kemin;
    Bosteri; Dostuk; Ak-Tilek; Kotschkor=Kochkor; At-Baschy; Sary-Tasch; Ala-Buka;
    Majluu-Suu=Mailuu-Suu; Kök-Dschangak; Aidarken; Ak-Schol; Leilek
KH | Phnom Penh; Sihanoukville; Siem Reap
KI | Tarawa
KM | Moroni
KN | Basseterre
KP | Pjöngjang; Kaesong; Wonsan
KR | Seoul; Busan; Incheon; Gyeongju; Daejeon; Ulsan; Daegu; Gwangju; Suwon; Sejong; Pohang; Yeosu;
    Jeju; Pyeongtaek; Songdo; Panmunjom; Changwon; Gumi; Yongin; Seongnam; Pangyo; Gunsan; Mokpo;
    Gwangyang; Geoje; Cheonan; Pyeongchang
KW | Kuwait-Stadt; Schuwaich; Shuaiba
KZ | Astana=Nur-Sultan=Nursultan; Almaty=Alma-Ata; Aktau; Schymkent=Shymkent=Tschimkent;
    Turkestan=Turkistan; Atyrau; Karaganda=Qaraghandy; Aktobe=Aqtöbe; Kostanai=Kostanay=Qostanai;
    Pawlodar=Pavlodar; Semei=Semey=Semipalatinsk; Ust-Kamenogorsk=Öskemen; Taras=Taraz;
    Kysylorda=Kyzylorda=Qysylorda=Ksyl-Orda=Kysyl-Orda; Chorgos=Khorgos=Horgos=Qorghas; Dostyk;
    Kuryk=Kuryq; Kokschetau=Kokshetau; Petropawl=Petropawlowsk; Oral=Uralsk; Baikonur; Ekibastus;
    Temirtau; Sariagasch=Saryagasch=Saryaghasch; Konajew; Balchasch;
    Schesqasghan=Zhezkazgan=Dscheskasgan=Schezkazgan=Scheskasgan=Jezkazgan;
    Burabai=Burabay=Borowoje; Mojynty; Schetybai; Taldykorgan=Taldyqorghan=Taldykurgan;
    Schangaösen=Schanaosen=Zhanaozen=Dschangaösen=Nowy Usen; Ridder; Rudny; Lissakowsk;
    Stepnogorsk; Schachtinsk; Kentau; Lenger; Arys; Kandyagasch; Emba; Chromtau; Makat; Kulsary;
    Bejneu=Beineu; Aksai; Aqsai; Kordai=Korday; Kaskelen; Qapschaghai=Kaptschagai=Kapschagai;
    Talghar; Talgar; Sarkand; Saissan; Sajssan; Ajagös=Ajagus; Kurtschatow; Schardara;
    Scharkent=Zharkent; Altynkol; Sary-Agasch; Atasu; Karaschal; Karaton; Usunagasch; Schelek;
    Schtschutschinsk; Makinsk; Stepnjak; Ereimentau; Atbassar; Arkalyk=Arqalyq; Derschawinsk;
    Chaptschagai; Schanatas; Dschetygara=Schitiqara=Schetikara; Torgai; Aralsk=Aralskoje; Kasaly;
    Bautino; Fort-Schewtschenko; Schetpe; Bolaschak=Bolashak; Opornaja; Aksukent; Maktaaral;
    Beskol; Dostyq; Bachty; Maikaptschagai; Kalschat; Nur Scholy; Syrym;
    Qonajew=Qonaev=Kapschaghai; Schimkent; Kökpekty; Ülken; Taintscha; Kischkenekol; Mamljutka;
    Bulajewo; Presnowka; Boralday; Otegen Batyr; Qarabalyk; Karabatan; Taskala; Osinki; Alatau
    City; Saran; Kaplanbek; Schibek Scholy=Zhibek Zholy
LA | Vientiane; Luang Prabang
LB | Beirut; Tyros
LC | Castries
LI | Vaduz; Schaan
LK | Colombo; Hambantota; Jaffna; Sri Jayewardenepura
LR | Monrovia
LS | Maseru
LT | Vilnius=Wilna; Kaunas; Klaipėda; Šiauliai; Panevėžys; Druskininkai; Elektrėnai; Mažeikiai;
    Palanga; Marijampolė; Visaginas
LU | Luxemburg-Stadt; Esch an der Alzette; Bettembourg; Senningen; Contern
LV | Riga; Daugavpils; Ventspils; Liepāja=Libau; Jūrmala; Jelgava; Windau; Rēzekne; Valmiera
LY | Tripolis; Bengasi; Misrata=Misurata; Tobruk; Sirte; Sebha; Derna; Ras Lanuf
MA | Rabat; Casablanca; Marrakesch; Tanger; Agadir; Fès; Tétouan; Nador; Dakhla; Tanger-Med; Jorf
    Lasfar; Ouarzazate; Meknès
MC | Monte Carlo
MD | Chișinău=Kischinau=Kischinjow; Tiraspol; Bălți; Giurgiulești; Comrat; Ungheni; Bulboaca;
    Cahul; Tighina; Vadul lui Vodă
ME | Podgorica; Tivat; Cetinje; Budva; Kotor; Nikšić
MG | Antananarivo; Toamasina
MH | Majuro
MK | Skopje; Ohrid; Bitola; Tetovo; Kumanovo; Gevgelija
ML | Bamako; Timbuktu
MM | Naypyidaw; Rangun; Mandalay; Yangon; Sittwe; Kyaukpyu
MN | Ulan-Bator=Ulaanbaatar=Ulaan-Baatar=Ulanbator; Darchan; Erdenet; Sainschand=Sainshand;
    Samyn-Üüd=Zamyn-Uud; Tschoibalsan=Choibalsan; Süchbaatar; Karakorum; Charchorin=Kharkhorum;
    Gaschuun Suchait=Gashuunsukhait; Chowd=Khovd; Dsamyn-Uud; Altanbulag; Ölgii=Bajan-Ölgii;
    Dalandsadgad; Bichigt; Nalaich
MR | Nouakchott; Nouadhibou
MT | Valletta; Sliema; Marsaxlokk
MU | Port Louis
MV | Malé
MW | Lilongwe; Blantyre
MX | Mexiko-Stadt; Guadalajara; Monterrey; Cancún; Puebla; Tijuana; Veracruz; Acapulco; Querétaro;
    Los Cabos
MY | Kuala Lumpur; Penang; Putrajaya; Johor Bahru; Langkawi; Malakka; Kuching; Port Klang;
    Cyberjaya; Kuantan
MZ | Maputo; Beira; Nacala
NA | Windhoek=Windhuk; Walvis Bay=Walfischbucht; Lüderitz
NE | Niamey; Agadez
NG | Abuja; Lagos; Port Harcourt; Kano; Ibadan; Lekki
NI | Managua
NL | Amsterdam; Den Haag; Rotterdam; Maastricht; Eindhoven; Utrecht; Groningen; Leiden; Delft;
    Haarlem; Nimwegen=Nijmegen; Arnheim; Breda; Tilburg; Vlissingen; Venlo; Wageningen; Noordwijk;
    Delfzijl; Eemshaven; Veldhoven; Hengelo; Almelo; Naaldwijk; Moerdijk; Petten
NO | Oslo; Stavanger; Trondheim; Tromsø; Narvik; Kristiansand; Spitzbergen; Bodø; Arendal;
    Kirkenes; Herøya; Porsgrunn; Øygarden
NP | Kathmandu; Pokhara; Lumbini; Birgunj
NR | Yaren
NZ | Wellington; Auckland; Christchurch; Queenstown; Rotorua
OM | Maskat=Muscat; Salalah; Duqm; Suhar=Sohar; Nizwa
PA | Panama-Stadt; Colón
PE | Lima; Cusco=Cuzco; Callao; Arequipa; Chancay
PG | Port Moresby
PH | Manila; Cebu; Davao; Subic; Quezon City
PK | Islamabad; Karatschi=Karachi; Lahore; Peschawar=Peshawar; Gwadar; Rawalpindi; Quetta;
    Faisalabad; Multan; Port Qasim; Sialkot; Sust; Landi Kotal; Gilgit; Charlachi=Kharlachi;
    Sukkur; Gujranwala; Taxila; Murree
PL | Warschau; Krakau; Danzig; Breslau; Posen; Łódź=Lodsch; Kattowitz; Małaszewicze; Gdańsk;
    Gdingen=Gdynia; Stettin=Szczecin; Lublin; Rzeszów; Białystok; Bydgoszcz=Bromberg; Toruń;
    Tschenstochau; Allenstein; Oppeln; Gleiwitz; Swinemünde=Świnoujście; Zielona Góra; Kielce;
    Radom; Sopot; Oświęcim; Wrocław; Poznań; Kraków; Katowice; Sławków; Płock; Dorohusk; Terespol;
    Medyka; Legnica=Liegnitz; Jasionka; Karpacz; Helenów; Kołobrzeg; Krosno; Mielec; Stalowa Wola;
    Elbląg; Tarnów; Łomża
PS | Ramallah; Gaza-Stadt; Nablus; Dschenin; Hebron; Rafah; Chan Yunis
PT | Lissabon; Porto; Sines; Faro; Coimbra; Braga; Aveiro; Setúbal; Funchal; Ponta Delgada;
    Cascais; Sintra; Évora; Guimarães; Leixões
PW | Ngerulmud; Melekeok
PY | Asunción; Ciudad del Este
QA | Doha; Ras Laffan; Lusail; Al Wakra; Mesaieed; Umm Salal
RO | Bukarest; Constanța=Konstanza; Cluj; Klausenburg; Cluj-Napoca; Temeswar=Timișoara; Iași=Jassy;
    Brașov; Hermannstadt=Sibiu; Galați=Galatz; Oradea; Arad; Craiova; Ploiești; Pitești; Cernavodă;
    Sinaia; Mangalia; Giurgiu; Suceava; Otopeni; Târgoviște; Corbu; Midia; Curtici; Mioveni;
    Petromidia; Prahova; Turnu Severin
RS | Belgrad; Novi Sad; Niš; Kragujevac; Subotica; Smederevo; Zrenjanin; Kraljevo; Pančevo; Šabac;
    Leskovac; Zaječar
RU | Moskau; Sankt Petersburg=St. Petersburg=Petersburg; Kasan=Kazan; Sotschi; Wladiwostok;
    Jekaterinburg; Nowosibirsk; Omsk; Ufa; Astrachan=Astrakhan; Tscheljabinsk; Kaliningrad; Samara;
    Orenburg; Machatschkala; Wolgograd; Rostow; Noworossijsk; Murmansk; Jaroslawl; Nischni
    Nowgorod; Weliki Nowgorod; Tula; Tambow; Rjasan; Pensa; Saratow; Uljanowsk; Togliatti=Toljatti;
    Ischewsk; Perm; Tjumen; Surgut; Nischnewartowsk; Tomsk; Kemerowo; Nowokusnezk; Barnaul; Bijsk;
    Krasnojarsk; Norilsk; Irkutsk; Angarsk; Bratsk; Ulan-Ude; Tschita; Blagoweschtschensk;
    Chabarowsk; Komsomolsk; Juschno-Sachalinsk; Petropawlowsk-Kamtschatski; Jakutsk; Magadan;
    Anadyr; Archangelsk; Petrosawodsk; Wologda; Tscherepowez; Twer; Smolensk; Brjansk; Kursk;
    Belgorod; Woronesch; Lipezk; Rostow am Don; Taganrog; Krasnodar; Stawropol; Pjatigorsk;
    Mineralnyje Wody; Naltschik; Wladikawkas; Nasran; Grosny; Derbent; Elista; Nabereschnyje
    Tschelny; Jelabuga=Alabuga; Innopolis; Sterlitamak; Orsk; Magnitogorsk; Kurgan; Tobolsk; Uchta;
    Workuta; Syktywkar; Kirow; Kostroma; Iwanowo; Kaluga; Orjol; Sewersk; Gatschina; Ust-Luga;
    Primorsk; Wyborg; Pskow; Sabetta; Salechard; Nowy Urengoi; Nachodka; Wanino; Ussurijsk; Dubna;
    Obninsk; Sarow; Skolkowo; Kaspijsk; Jelez; Ozinki; Tuapse; Balakowo; Saransk; Tscheboksary;
    Joschkar-Ola; Sysran; Miass; Troizk; Rubzowsk; Gorno-Altaisk; Abakan; Schelesnogorsk; Beslan;
    Jantarny; Vladivostok; Sochi
RW | Kigali
SA | Riad; Dschidda=Jeddah; Mekka; Dammam; Medina; Dhahran; Dschubail=Jubail; Yanbu; Tabuk; Abha;
    AlUla=Al-Ula; Taif; Ras al-Chair; Schaqiq; Dschisan=Jizan; Dirija=Diriyya; Al-Khobar=Chobar;
    Riyadh; Jidda; Dschiddah=Djidda
SB | Honiara
SC | Victoria
SD | Khartum=Khartoum; Port Sudan; Omdurman
SE | Stockholm; Göteborg; Malmö; Uppsala; Västerås; Linköping; Helsingborg; Lund; Kiruna; Luleå;
    Umeå; Gävle; Norrköping; Trelleborg; Skellefteå; Södertälje; Örebro; Jönköping; Trollhättan
SI | Ljubljana=Laibach; Koper; Maribor=Marburg an der Drau; Celje; Bled; Brdo; Brdo pri Kranju;
    Kranj; Novo mesto; Krško; Portorož
SK | Bratislava=Pressburg; Košice=Kaschau; Žilina; Trnava; Nitra; Banská Bystrica; Prešov; Čierna
    nad Tisou; Poprad; Trenčín; Dunajská Streda; Bohunice; Mochovce; Šamorín; Veľké Kapušany
SL | Freetown
SN | Dakar; Diamniadio
SO | Mogadischu; Hargeisa; Berbera
SR | Paramaribo
SS | Juba
ST | São Tomé
SV | San Salvador
SY | Damaskus; Aleppo; Homs; Latakia; Tartus; Deir ez-Zor; Rakka; Daraa; Idlib; Kamischli; Hasaka
SZ | Mbabane
TD | N'Djamena
TG | Lomé
TH | Bangkok; Phuket; Chiang Mai; Pattaya; Laem Chabang; Rayong; Nakhon Ratchasima
TJ | Duschanbe=Dushanbe; Chudschand=Khujand=Chudshand=Chodschent=Leninabad=Khudschand;
    Chorog=Khorog=Chorugh; Kulob=Kuljab=Kulyab; Isfara; Pandschakent=Pendschikent=Panjakent;
    Bochtar; Kurgan-Tjube=Kurgonteppa=Qurghonteppa; Istarawschan=Istaravshan;
    Tursunsoda=Tursunzoda=Tursunsade; Wahdat=Vahdat; Norak=Nurek; Konibodom=Kanibadam; Buston;
    Guliston; Hissar=Hisor; Dangara=Danghara; Murghob; Nischnij Pjandsch; Panji Pojon=Pandschi
    Pojon=Panj-i Poyon; Ischkaschim=Ishkashim; Wandsch=Vanj; Jawan=Yovon; Sarband; Farchor=Farkhor;
    Aini; Levakant=Lewakant; Spitamen; Fotehobod=Fatechabad; Sarasm=Sarazm; Garm;
    Schahritus=Shahritus; Roschtkala; Safarobod; Kairakkum; Guljakandos; Warsob=Varzob
TL | Dili
TM | Aschgabat=Ashgabat=Aschchabad; Turkmenbaschi=Türkmenbaşy=Turkmenbashi=Krasnowodsk;
    Awasa=Avaza=Awaza; Mary; Daschogus=Dashoguz=Daşoguz=Taschaus;
    Türkmenabat=Turkmenabad=Tschardschou; Arkadag; Balkanabat=Nebit-Dag=Balkanabad;
    Serchetabat=Serhetabat=Kuschka=Serchetabad; Atamyrat=Kerki; Köneürgenç=Köneurgentsch;
    Hazar=Tscheleken=Cheleken; Baharly; Anau; Garabogas=Garabogaz=Karabogas;
    Kijanly=Kiyanly=Gyýanly; Esenguly; Etrek; Gasojak=Gazojak; Farap=Farab; Imamnazar=Ymamnazar;
    Altyn Asyr; Gyzylarbat; Akyayla; Serachs; Tagtabazar; Jolöten=Ýolöten; Bajramaly=Baýramaly;
    Owadandepe; Halach; Garlyk; Ashgabad=Aşgabat=Aschgabad=Aşkabat; Merw
TN | Tunis; Sfax; Sousse; Djerba; Bizerte; Gabès; Monastir; Carthage; Hammamet
TO | Nuku'alofa
TR | Ankara; Istanbul; Izmir; Antalya; Mersin; Trabzon; Konya; Bursa; Kayseri; Gaziantep; Kars;
    Ceyhan; Adana; Samsun; Edirne; Iskenderun; Mardin; Bodrum; Tekirdağ; Diyarbakır; Erzurum;
    Eskişehir; Sivas; Malatya; Kahramanmaraş; Hatay; Antakya; Şanlıurfa; Denizli; Muğla; Kocaeli;
    İzmit; Yalova; Gebze; Çorlu; Zonguldak; Rize; Artvin; Hopa; Iğdır; Ardahan; Bitlis; Siirt;
    Şırnak; Hakkari; Afyon=Afyonkarahisar; Kütahya; Bolu; Karabük; Ereğli; Çanakkale; Balıkesir;
    Bandırma; Aliağa; Akkuyu; Sinop; Filyos; Osmaniye; Nevşehir; Marmaris; Kuşadası; Söke; Düzce;
    Manisa; Edremit; İnebolu; Mudanya; Türkgözü; Çıldır; Kapıköy; Gürbulak; Dilucu; Kırşehir;
    Çorum; Amasya; Tokat; Giresun; Alanya; Belek; Fethiye; Gökova; Isparta; Burdur; Adıyaman;
    Kilis; Kıyıköy; Silivri; Sakarya; Ambarlı; Dilovası; Yozgat; Aksaray; Niğde; Karaman; Uşak
TT | Port of Spain
TV | Funafuti
TW | Taipeh; Taipei; Kaohsiung; Hsinchu; Taichung; Tainan
TZ | Dodoma; Daressalam; Arusha; Sansibar-Stadt; Bagamoyo
UA | Kiew=Kyjiw=Kyiv; Odessa=Odesa; Lwiw=Lemberg; Charkiw=Charkow; Dnipro; Dnepropetrowsk;
    Saporischschja=Saporischja=Saporoschje; Mykolajiw=Nikolajew; Cherson; Mariupol; Donezk;
    Luhansk=Lugansk; Tscherkassy; Tschernihiw; Tscherniwzi=Czernowitz; Poltawa; Sumy; Winnyzja;
    Schytomyr; Riwne; Luzk; Ternopil; Uschhorod; Mukatschewo; Iwano-Frankiwsk; Krywyj Rih=Kriwoi
    Rog; Krementschuk; Ismajil; Tschornomorsk; Piwdennyj; Butscha; Irpin; Tschernobyl=Tschornobyl;
    Sewastopol; Simferopol; Jalta; Kertsch; Melitopol; Berdjansk; Kramatorsk; Slowjansk; Bachmut;
    Pokrowsk; Awdijiwka; Tschop; Enerhodar
UG | Kampala; Entebbe
US | Washington; New York; Houston; Chicago; Los Angeles; San Francisco; Miami; Boston; Atlanta;
    Dallas; Anchorage; Camp David; Detroit; Denver; Philadelphia; Seattle; San Diego; Las Vegas;
    Pittsburgh; Cleveland; New Orleans; Baltimore; Minneapolis; Nashville; Orlando; Tampa; St.
    Louis; Kansas City; Salt Lake City; San Antonio; Indianapolis; Milwaukee; Honolulu; Norfolk;
    Fort Worth; Palo Alto; Mountain View; Palm Beach; West Palm Beach; Sea Island; Charleston;
    Jersey City; Newark; Long Beach; Oakland; Sacramento; Bedminster; New Haven; Princeton;
    Annapolis; Juneau; Fairbanks; Santa Fe; Albuquerque; Tucson; Tulsa; Omaha; Des Moines;
    Cincinnati; Buffalo; Corpus Christi; Fort Lauderdale
UY | Montevideo; Punta del Este
UZ | Taschkent=Tashkent=Toschkent; Samarkand=Samarqand=Samarcand; Buchara=Bukhara;
    Chiwa=Xiva=Khiva; Namangan; Andischan=Andijan=Andishan=Andijon; Fergana=Ferghana; Nukus;
    Termes=Termiz=Termez; Nawoi=Navoi=Navoiy=Nawoij=Nawoiy=Nawoj; Karschi=Qarshi=Karshi;
    Urgentsch=Urgench=Urganch; Dschisach=Dschizak=Jizzakh=Dschisak=Jizzax=Dschisaq;
    Sirdaryo=Gulistan; Kokand=Qo'qon=Qo'qand=Kokan; Angren; Almalyk; Chirchik=Tschirtschik;
    Margilan; Muynak=Moynaq=Muinak; Shahrisabz=Schahrisabs; Bekabad; Schirin; Surchan-Darja;
    Farg'ona; Buxoro; Xorazm; Gijduvon=Gischduwan; Gasli; Tschartschak=Tschorsu; Zarafshan;
    Utschkuduk=Uchkuduk; Sarkent; Kattakurgan=Kattaqo'rg'on=Kattakurghan; Urgut; Jangijul=Yangiyul;
    Jangijer=Yangiyer; Ohangaron=Achangaran=Akhangaran; Chinos=Tschinas; Gasalkent=Gazalkent;
    Chartak; Tschust=Chust; Kosonsoy=Kassansai; Utschkurgan; Chanabad;
    Schachrichan=Schahrihan=Shahrikhan; Kuwa; Kuwasai=Quvasoy; Rischtan=Rishtan; Denau=Denow;
    Scherabad; Baisun=Boysun=Boisun; Schurtschi; Guzar=G'uzor; Kamaschi; Mubarek=Muborak;
    Beschkent; Kungrad=Qo'ng'irot=Kungirat; Chodscheili=Xo'jayli; Beruni; Turtkul=To'rtko'l;
    Chalkabad; Pitnak; Hazorasp; Mangit; Tachiatasch=Taxiatosh=Tachyjatasch; Jaslyk; Karakalpakija;
    Oybek=Oibek; Dustlik; Saryassija; Galaba; Airatom; Chatyrtau; Utschkurghan; Arnasai;
    Chowos=Chawast; Bulungur; Ischtichon; Pachtakor; Tschirchik=Chirchiq; Olmaliq=Olmalyk; Bekobod;
    Marg'ilon; Nurafschan=Nurafshon=Nurafschon; Parkent; Chimgan=Tschimgan; Amirsoy=Amirsoi;
    Tscharwak=Charvak; Sariosiyo; Jartepa=Dschartepa; Yallama=Jallama; Sangardak; Sariasia;
    Talimardschan=Tallimarjon=Talimarjan; Schargun=Shargun; Kodirija; Andischon; Nischan; Kogon;
    Asaka; Tamdi=Tomdi; Schawat; Gischt-Kuprik=Gisht-Kuprik; Chaschady; Altyariq=Oltiariq
VA | Vatikanstadt
VC | Kingstown
VE | Caracas; Maracaibo
VN | Hanoi; Ho-Chi-Minh-Stadt; Da Nang=Danang; Haiphong=Hải Phòng; Saigon; Huế; Nha Trang; Cần Thơ;
    Ho Chi Minh City; Vung Tau
VU | Port Vila
WS | Apia
XK | Pristina=Prishtina; Prizren; Peja; Mitrovica
YE | Sanaa; Aden; Hodeida; Mukalla; Marib
ZA | Pretoria; Johannesburg; Kapstadt; Durban; Port Elizabeth; Bloemfontein; Richards Bay; Soweto;
    Sandton; Stellenbosch
ZM | Lusaka; Ndola
ZW | Harare; Bulawayo
"""
