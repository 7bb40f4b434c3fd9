"""Capitals, centres of trade and of meetings, with their spellings.

One country a line (an indented line goes on with it): country | cities. Spellings of one city
are joined by "="; a city of several words is written as in a text. Brussels
stands for the European Union, as it does in reports about meetings.
"""

from __future__ import annotations

CITIES = """
AE | Abu Dhabi; Dubai; Schardscha=Sharjah
AF | Kabul; Masar-i-Scharif=Mazar-e Sharif=Masar-e Scharif; Herat; Kandahar; Hairatan=Hayraton
AL | Tirana; Durrës
AM | Eriwan=Jerewan=Yerevan; Gjumri
AO | Luanda
AR | Buenos Aires
AT | Wien; Salzburg; Graz; Linz; Innsbruck; Alpbach
AU | Canberra; Sydney; Melbourne; Perth; Brisbane
AZ | Baku; Gandscha=Gəncə=Gandja=Ganja=Gəndschə; Sumgait=Sumqayit;
    Schuscha=Shusha=Şuşa=Schuschi; Nachitschewan=Nachtschywan=Nachitschevan; Alat=Alät=Ələt;
    Fuzuli=Füzuli; Chankendi=Xankəndi=Stepanakert; Gabala=Qabala=Gəbələ; Latschin=Laçın
BA | Sarajevo; Mostar; Banja Luka
BD | Dhaka
BE | Antwerpen; Gent; Brügge; Zeebrugge; Lüttich
BG | Sofia; Varna; Warna; Burgas; Plowdiw
BH | Manama
BR | Brasília=Brasilia; Rio de Janeiro; São Paulo=Sao Paulo; Belém
BY | Minsk; Brest; Hrodna; Homel
CA | Ottawa; Toronto; Montreal; Vancouver; Kananaskis; Calgary
CH | Bern; Genf; Zürich; Basel; Lugano; Davos; Lausanne; Zug; St. Gallen; Luzern
CL | Santiago de Chile
CN | Peking=Beijing=Bejing; Schanghai=Shanghai; Xi'an=Xi’an=Xian=Xi‘an; Ürümqi=Urumqi=Urumtschi;
    Kaschgar=Kashgar; Guangzhou=Kanton; Shenzhen; Chongqing; Chengdu; Tianjin; Qingdao; Wuhan;
    Lianyungang; Lanzhou; Nanjing; Hangzhou; Harbin; Hainan; Boao; Zhengzhou; Yiwu; Korgas
CO | Bogotá=Bogota
CU | Havanna
CY | Nikosia; Limassol
CZ | Prag; Brünn=Brno; Ostrava
DE | Berlin; Frankfurt; Frankfurt am Main; München; Hamburg; Köln; Bonn; Düsseldorf; Stuttgart;
    Leipzig; Dresden; Hannover; Nürnberg; Bremen; Bremerhaven; Essen; Dortmund; Duisburg; Mainz;
    Wiesbaden; Potsdam; Magdeburg; Erfurt; Kiel; Rostock; Schwerin; Saarbrücken; Karlsruhe;
    Mannheim; Augsburg; Meseberg; Heiligendamm; Elmau; Petersberg; Rüsselsheim
DK | Kopenhagen; Aarhus
DZ | Algier
EE | Tallinn; Tartu
EG | Kairo; Alexandria; Scharm el-Scheich; Suez
ES | Madrid; Barcelona; Valencia; Sevilla; Bilbao; Granada
EU | Brüssel=Brussels
ET | Addis Abeba
FI | Helsinki; Tampere; Turku
FR | Paris; Straßburg=Strassburg; Lyon; Marseille; Nizza; Toulouse; Cannes; Versailles; Bordeaux
GB | London; Glasgow; Edinburgh; Manchester; Birmingham; Liverpool; Woodstock; Cardiff
GE | Tiflis=Tbilissi=Tbilisi; Batumi; Poti; Kutaissi=Kutaisi; Anaklia; Rustawi
GH | Accra
GR | Athen; Thessaloniki; Piräus; Alexandroupolis
HK | Hongkong
HR | Zagreb; Rijeka; Split; Dubrovnik
HU | Budapest; Debrecen; Szeged; Győr
ID | Jakarta; Bali; Nusa Dua; Bandung
IE | Dublin; Cork
IL | Jerusalem; Tel Aviv; Haifa
IN | Neu-Delhi=Neu Delhi=New Delhi; Delhi; Mumbai=Bombay; Bengaluru=Bangalore; Goa; Kolkata;
    Chennai; Hyderabad; Ahmedabad
IQ | Bagdad; Basra; Erbil; Mossul; Kirkuk
IR | Teheran; Maschhad=Mashhad=Meschhed; Isfahan; Täbris=Tabriz=Tebris; Bandar Abbas;
    Tschabahar=Chabahar; Bandar Ansali; Amirabad; Schiras; Sarachs
IS | Reykjavík=Reykjavik
IT | Rom; Mailand; Turin; Venedig; Triest; Genua; Neapel; Bari; Bologna; Verona
JO | Amman; Akaba
JP | Tokio=Tokyo; Osaka; Hiroshima; Yokohama; Nagoya; Kyoto
KE | Nairobi; Mombasa
KG | Bischkek=Bishkek=Biškek; Osch=Osh; Dschalalabad=Jalal-Abad=Dschalal-Abad;
    Tscholponata=Cholpon-Ata=Tscholpon-Ata; Karakol; Naryn; Batken; Talas; Balyktschy=Balykchy;
    Toktogul
KH | Phnom Penh
KP | Pjöngjang
KR | Seoul; Busan; Incheon; Gyeongju; Daejeon; Ulsan
KW | Kuwait-Stadt
KZ | Astana=Nur-Sultan=Nursultan; Almaty=Alma-Ata=Almatý; Aktau; Schymkent=Shymkent=Tschimkent;
    Turkestan=Turkistan=Türkistan; Atyrau; Karaganda=Qaraghandy; Aktobe=Aqtöbe;
    Kostanai=Kostanay=Qostanai; Pawlodar=Pavlodar; Semei=Semey=Semipalatinsk;
    Ust-Kamenogorsk=Öskemen; Taras=Taraz; Kysylorda=Kyzylorda=Qysylorda;
    Chorgos=Khorgos=Horgos=Qorghas; Dostyk; Kuryk=Kuryq; Kokschetau=Kokshetau;
    Petropawl=Petropawlowsk; Oral=Uralsk; Baikonur; Ekibastus; Temirtau;
    Sariagasch=Saryagasch=Saryaghasch; Konajew; Balchasch; Schesqasghan=Zhezkazgan;
    Burabai=Burabay=Borowoje; Mojynty; Schetybai
LA | Vientiane
LB | Beirut
LI | Vaduz
LK | Colombo
LT | Vilnius=Wilna; Kaunas; Klaipėda=Klaipeda
LU | Luxemburg-Stadt
LV | Riga; Daugavpils; Ventspils
LY | Tripolis; Bengasi
MA | Rabat; Casablanca; Marrakesch; Tanger
MD | Chișinău=Chisinau=Kischinau=Kischinjow; Tiraspol
ME | Podgorica
MK | Skopje; Ohrid
MM | Naypyidaw; Rangun
MN | Ulan-Bator=Ulaanbaatar=Ulan Bator; Darchan
MT | Valletta
MX | Mexiko-Stadt; Guadalajara; Monterrey; Cancún
MY | Kuala Lumpur; Penang; Putrajaya
NG | Abuja; Lagos
NL | Den Haag; Amsterdam; Rotterdam; Maastricht; Eindhoven
NO | Oslo; Stavanger
NP | Kathmandu
NZ | Wellington; Auckland
OM | Maskat=Muscat; Salalah
PE | Lima
PH | Manila
PK | Islamabad; Karatschi=Karachi; Lahore; Peschawar=Peshawar; Gwadar; Rawalpindi
PL | Warschau; Krakau; Danzig; Breslau; Posen; Łódź; Kattowitz; Małaszewicze=Malaszewicze
PS | Ramallah
PT | Lissabon; Porto; Sines
QA | Doha
RO | Bukarest; Constanța=Constanta=Konstanza; Cluj
RS | Belgrad; Novi Sad; Niš
RU | Moskau; Sankt Petersburg=St. Petersburg=Petersburg; Kasan=Kazan; Sotschi; Wladiwostok;
    Jekaterinburg; Nowosibirsk; Omsk; Ufa; Astrachan; Tscheljabinsk; Kaliningrad; Samara; Orenburg;
    Machatschkala; Wolgograd; Rostow; Noworossijsk; Murmansk
RW | Kigali
SA | Riad; Dschidda=Jeddah; Mekka; Dammam; Medina
SE | Stockholm; Göteborg; Malmö
SI | Ljubljana=Laibach; Koper
SK | Bratislava=Pressburg; Košice
SN | Dakar
SY | Damaskus; Aleppo
TH | Bangkok; Phuket
TJ | Duschanbe=Dushanbe; Chudschand=Khujand=Chudshand=Chodschent; Chorog=Khorog; Kulob=Kuljab;
    Isfara; Pandschakent=Pendschikent=Panjakent; Bochtar
TM | Aschgabat=Ashgabat=Aschchabad; Turkmenbaschi=Türkmenbaşy=Turkmenbashi; Awasa=Avaza=Awaza;
    Mary; Daschogus=Dashoguz; Türkmenabat=Turkmenabad=Turkmenabat; Arkadag=Arkadağ
TN | Tunis
TR | Ankara; Istanbul; Izmir; Antalya; Mersin; Trabzon; Konya; Bursa; Kayseri; Gaziantep; Kars;
    Ceyhan; Adana; Samsun; Edirne; Iskenderun; Mardin; Bodrum; Tekirdağ
TW | Taipeh
TZ | Daressalam; Dodoma
UA | Kiew=Kyjiw=Kyiv; Odessa=Odesa; Lwiw=Lemberg; Charkiw=Charkow; Dnipro
US | Washington; New York; Houston; Chicago; Los Angeles; San Francisco; Miami; Boston; Atlanta;
    Dallas; Anchorage; Camp David; Detroit; Denver
UZ | Taschkent=Tashkent=Toschkent; Samarkand=Samarqand; Buchara=Bukhara; Chiwa=Xiva=Khiva;
    Namangan; Andischan=Andijan=Andishan; Fergana=Ferghana; Nukus; Termes=Termiz=Termez;
    Nawoi=Navoi=Navoiy=Nawoij; Karschi=Qarshi=Karshi; Urgentsch=Urgench=Urganch;
    Dschisach=Dschizak=Jizzakh=Dschisak; Sirdaryo=Gulistan; Kokand=Qo'qon; Angren; Almalyk;
    Chirchik=Tschirtschik; Margilan; Muynak=Moynaq=Muinak; Shahrisabz=Schahrisabs; Bekabad; Schirin;
    Surchan-Darja
VA | Vatikanstadt
VN | Hanoi; Ho-Chi-Minh-Stadt; Da Nang; Haiphong
ZA | Johannesburg; Kapstadt; Pretoria; Durban
"""
