"""Lands, provinces and landscapes that belong to one country.

One country a line (an indented line goes on with it): country | names | adjectives without ending |
adjectives in -er, which never change. Spellings are joined by "="; names in capitals stand in lines
of their own. What lies in several countries (Altai, Belutschistan, Kurdistan) stands nowhere.
"""

from __future__ import annotations

PROVINCES = """
AF | Balch=Balkh; Badghis; Nangarhar; Helmand; Faryab=Farjab; Dschausdschan=Jowzjan=Dschuzdschan;
    Samangan; Baghlan; Tachar=Takhar; Nimrus=Nimroz; Logar; Paktia; Paktika; Kapisa; Parwan;
    Bamiyan=Bamian; Sar-i Pul=Sar-e Pol; Urusgan
AM | Sjunik=Syunik; Tawusch=Tavush; Schirak=Shirak; Kotajk=Kotayk; Gegharkunik; Wajoz Dsor=Vayots
    Dzor
AT | Tirol; Vorarlberg; Kärnten; Steiermark; Burgenland; Oberösterreich; Niederösterreich;
    Salzkammergut; Waldviertel; Weinviertel; Zillertal | oberösterreichisch; niederösterreichisch;
    steirisch; burgenländisch; kärntnerisch | Tiroler; Vorarlberger; Kärntner; Steirer;
    Burgenländer; Oberösterreicher; Niederösterreicher
AU | Queensland; New South Wales; Neusüdwales; Tasmanien
AZ | Karabach=Karabakh=Qarabağ; Bergkarabach=Berg-Karabach;
    Ost-Sangesur=Ostsangesur=Ost-Zangesur=Ostzangezur=Ost-Zangezur; Abscheron=Absheron=Apscheron;
    Lenkoran-Astara | karabachisch
BA | Republika Srpska
BE | Flandern; Wallonien | flämisch; wallonisch
BR | Mato Grosso; Minas Gerais
CA | Saskatchewan; Ontario; Québec; British Columbia; Britisch-Kolumbien; Manitoba; Neufundland;
    Nova Scotia; Neuschottland; Yukon
CH | Graubünden; Wallis; Tessin; Waadt; Waadtland; Aargau; Thurgau; Baselland; Basel-Landschaft;
    Baselbiet; Appenzell; Appenzell Ausserrhoden; Glarus; Schwyz; Nidwalden; Obwalden; Engadin;
    Berner Oberland; Emmental; Romandie | bündnerisch; waadtländisch; aargauisch; thurgauisch |
    Bündner; Walliser; Tessiner; Waadtländer; Aargauer; Thurgauer; Baselbieter; Appenzeller;
    Glarner; Westschweizer; Deutschschweizer
CN | Xinjiang=Sinkiang=Hsinkiang; Guangdong; Shandong; Sichuan=Szechuan; Innere Mongolei; Gansu;
    Shaanxi; Shanxi; Qinghai; Ningxia; Tibet; Henan; Hebei; Hubei; Hunan; Jiangsu; Zhejiang; Anhui;
    Fujian; Jiangxi; Yunnan; Guizhou; Guangxi; Heilongjiang; Jilin; Liaoning; Mandschurei;
    Festlandchina | tibetisch
CZ | Mähren; Böhmen; Mähren-Schlesien | mährisch; böhmisch
DE | Sachsen; Bayern; Baden-Württemberg; Brandenburg; Hessenn; Sachsen-Anhalt; Nordrhein-Westfalen;
    Thüringen; Rheinland-Pfalz; Schleswig-Holstein; Mecklenburg-Vorpommern; Mecklenburg;
    Vorpommern; Saarland; Schwabenn; Rheinland; Ruhrgebiet; Pfalz; Lausitz; Allgäu; Oberbayern;
    Niederbayern; Oberfranken; Mittelfranken; Unterfranken; Oberpfalz; Ostfriesland; Emsland;
    Erzgebirge; Vogtland; Schwarzwald; Uckermark; Münsterland; Sauerland; Siegerland; Württemberg |
    sächsisch; bayerisch; bayrisch; baden-württembergisch; württembergisch; brandenburgisch;
    hessisch; niedersächsisch; thüringisch; saarländisch; schwäbisch; westfälisch;
    nordrhein-westfälisch; rheinisch; fränkisch; pfälzisch; rheinland-pfälzisch;
    sachsen-anhaltisch; mecklenburgisch; schleswig-holsteinisch; oberbayerisch; niederbayerisch;
    oberfränkisch; mittelfränkisch; unterfränkisch; ostfriesisch | Thüringer; Brandenburger;
    Saarländer; Rheinländer; Lausitzer; Allgäuer; Sauerländer; Siegerländer; Erzgebirger
DE | NRW
EE | Saaremaa
ES | Katalonien; Andalusien; Baskenland; Galicien; Aragonien; Kastilien; Balearen; Mallorca;
    Kanaren; Kanarische Inseln; Asturien; Navarra; Extremadura; Kantabrien | katalanisch;
    andalusisch; baskisch; galicisch; kanarisch
FR | Elsass; Lothringen; Bretagne; Normandie; Provence; Burgund; Aquitanien; Korsika; Savoyen;
    Île-de-France; Auvergne; Okzitanien; Réunion; Neukaledonien; Guadeloupe; Martinique |
    elsässisch; lothringisch; bretonisch; normannisch; korsisch; provenzalisch | Elsässer;
    Lothringer
GB | Wales; Nordirland; Cornwall; Yorkshire | walisisch; nordirisch | Waliser; Nordire
GE | Kachetien=Kacheti=Kakheti; Adscharien=Adjara=Adschara=Adscharistan;
    Mingrelien=Megrelien=Samegrelo; Imeretien=Imereti; Swanetien=Swaneti=Svaneti; Gurien;
    Samzche-Dschawachetien=Samzche-Dschawacheti=Samtskhe-Javakheti; Dschawachetien;
    Abchasien=Abkhasien; Südossetien=Süd-Ossetien; Niederkartlien=Kwemo Kartli=Kvemo Kartli;
    Innerkartlien=Schida Kartli; Ratscha; Tuschetien; Mzcheta-Mtianeti | kachetisch; adscharisch;
    mingrelisch; imeretisch; swanetisch; abchasisch; südossetisch
GR | Kreta; Peloponnes; Attika; Epirus; Westmakedonien; Ostmakedonien; Thessalien | kretisch
HR | Dalmatien; Slawonien | dalmatinisch
HU | Transdanubien
ID | Sumatra; Sulawesi; Kalimantan
IL | Galiläa; Negev
IN | Gujarat=Gudscharat=Gudjarat; Maharashtra; Tamil Nadu; Karnataka; Kerala; Rajasthan; Uttar
    Pradesh; Madhya Pradesh; Andhra Pradesh; Telangana; Westbengalen; Bihar; Odisha; Assam;
    Haryana; Ladakh; Jharkhand; Chhattisgarh; Himachal Pradesh; Uttarakhand; Jammu und Kaschmir |
    tamilisch
IQ | Anbar; Ninive; Autonome Region Kurdistan; Region Kurdistan; Kurdistan-Irak
IR | Golestan; Gilan; Masandaran=Mazandaran; Chorasan=Khorasan=Chorassan;
    Chusestan=Chuzestan=Khuzestan; Hormosgan=Hormozgan; Sistan und Belutschistan;
    Sistan-Belutschistan; Lorestan; Razavi-Chorasan=Chorasan-Rasawi
IT | Südtirol; Trentino; Lombardei; Venetien; Piemont; Toskana; Ligurien; Sizilien; Sardinien;
    Apulien; Kalabrien; Kampanien; Umbrien; Latium; Abruzzen; Emilia-Romagna; Friaul;
    Friaul-Julisch Venetien; Molise; Basilikata | lombardisch; venezianisch; piemontesisch;
    toskanisch; ligurisch; sizilianisch; sardisch; apulisch; kalabrisch; umbrisch | Südtiroler;
    Sizilianer
JP | Hokkaido; Kyushu; Honshu; Shikoku; Kansai; Aichi; Hyogo; Shizuoka; Kanagawa; Ibaraki
KG | Tschüi=Tschuj=Chüy; Alai; Suusamyr; Dschumgal=Jumgal; Tschon-Alai=Chong-Alai
KR | Gyeonggi; Gangwon; Jeolla; Chungcheong; Gyeongsang
KZ | Mangystau=Mangistau=Mangghystau=Mangyschlak=Mangischlak;
    Dschambyl=Schambyl=Zhambyl=Dshambul=Dschambul; Akmola=Aqmola;
    Schetyssu=Schetissu=Schetisu=Zhetysu=Zhetisu=Jetisu=Dschetyssu=Siebenstromland=Schetysu;
    Ulytau=Ulitau; Gebiet Abai; Region Abai; Abai-Gebiet; Saryarka=Saryarqa
LV | Kurland; Lettgallen=Latgale
MD | Gagausien; Transnistrien | gagausisch; transnistrisch
MN | Ömnögowi=Ömnögobi=Umnugobi=Südgobi; Dornod; Dornogowi=Dornogobi; Selenge
MX | Yucatán; Chiapas; Nuevo León
MY | Sarawak; Johor; Selangor
MZ | Cabo Delgado
NG | Nigerdelta
NL | Gelderland; Friesland; Nordbrabant; Flevoland; Overijssel
NO | Finnmark; Svalbard
PK | Sindh; Khyber Pakhtunkhwa; Chaibar Pachtunchwa; Gilgit-Baltistan; Waziristan
PL | Masowien; Schlesien; Niederschlesien; Oberschlesien; Masuren; Kleinpolen; Großpolen; Ermland;
    Podlachien; Karpatenvorland; Hinterpommern | schlesisch; niederschlesisch; oberschlesisch;
    masowisch
PS | Gaza; Gazastreifen; Westjordanland
PT | Azoren; Madeira; Algarve; Alentejo
RO | Siebenbürgen; Transsilvanien; Walachei | siebenbürgisch
RS | Vojvodina=Wojwodina
RU | Tatarstan; Baschkortostan=Baschkirien=Baschkirtostan; Dagestan; Sibirien; Tschetschenien;
    Tschuwaschien; Udmurtien; Mordwinien; Mari El; Kalmückien=Kalmykien; Inguschetien;
    Kabardino-Balkarien; Karatschai-Tscherkessien; Nordossetien; Nordkaukasus; Adygeja; Burjatien;
    Jakutien; Tuwa; Chakassien; Kamtschatka; Sachalin; Tschukotka; Komi; Transbaikalien; Primorje;
    Republik Altai; Region Altai; Altairegion; Wolgaregion; Chanten-Mansijsk; Leningrader Gebiet;
    Russischer Ferner Osten; Russisch-Fernost | tatarisch; sibirisch; tschetschenisch;
    baschkirisch; dagestanisch; burjatisch; jakutisch; kalmückisch; tuwinisch; nordossetisch;
    nordkaukasisch
SE | Gotland; Norrbotten; Västerbotten; Småland
TJ | Sughd=Sogd=Soghd=Sugd; Chatlon=Khatlon=Hatlon;
    Bergbadachschan=Berg-Badachschan=Gorno-Badachschan
TJ | GBAO
TM | Lebap; Achal=Ahal; Provinz Balkan; Gebiet Balkan; Welajat Balkan; Karakum=Garagum
TR | Anatolien; Südostanatolien; Ostthrakien; Bosporus; Kappadokien; Marmararegion; Marmara-Region
    | anatolisch; südostanatolisch
TZ | Sansibar
UA | Krim; Donbass=Donbas; Wolhynien; Transkarpatien; Podolien
US | Alabama; Alaska; Arizona; Arkansas; Kalifornien; Colorado; Connecticut; Delaware; Florida;
    Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maryland; Massachusetts;
    Michigan; Minnesota; Mississippi; Missouri; Nebraska; Nevada; New Hampshire; New Jersey; New
    Mexico; North Carolina; South Carolina; North Dakota; South Dakota; Nord-Dakota; Ohio;
    Oklahoma; Oregon; Pennsylvania; Rhode Island; Tennessee; Texas; Utah; Vermont; West Virginia;
    Wisconsin; Wyoming; Neuengland; Puerto Rico; Guam; Manhattan; Silicon Valley; Wall Street |
    kalifornisch; texanisch; puerto-ricanisch | Kalifornier; Texaner
UZ | Karakalpakstan=Karakalpakistan=Qoraqalpog'iston=Karakalpakien;
    Choresmien=Chorasmien=Choresm=Choresmija=Khorezm=Khoresm;
    Kaschkadarja=Kaschkadaria=Kashkadarya=Qashqadaryo=Kaschka-Darja=Kaschkadarjo;
    Surchandarja=Surkhandarya=Surxondaryo=Surkhandaryo=Surchandaria=Surchandarjo; Gebiet Syrdarja;
    Provinz Syrdarja; Region Syrdarja | karakalpakisch; choresmisch
ZA | Gauteng; KwaZulu-Natal; Westkap; Ostkap
"""
