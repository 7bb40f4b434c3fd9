"""Deposits, power plants, dams, ports, crossings, free zones, rivers and lakes of one country.

One country a line (an indented line goes on with it): country | names. Spellings are joined by
"="; names in capitals stand in lines of their own. What borders or crosses another country
(Amudarja, Dostluk, Torugart, the Caspian Sea) stands nowhere.
"""

from __future__ import annotations

SITES = """
AE | Barakah; Khalifa-Hafen=Khalifa Port=Chalifa-Hafen; Masdar City
AE | KIZAD; KEZAD
AF | Qosch-Tepa=Kosch-Tepa=Kusch-Tepa=Qosh Tepa=Kusch Tepe=Koschtepa=Kuschtepa=Qoschtepa; Mes
    Aynak=Mes Ainak; Hadschigak=Hajigak; Salang; Salangtunnel; Wachan=Wakhan=Wachankorridor;
    Pandschschir=Panjshir; Salma-Damm; Kamal-Khan-Damm
AM | Mezamor=Metsamor=Medzamor; Sewansee=Sewan=Sevan; Amulsar; Kadscharan=Kajaran; Teghut;
    Jeraskh=Yeraskh=Jerasch; Agarak; Sotk; Bagratashen=Bagrataschen; Lori-Berd=Loriberd; Margara
AZ | Schah Denis=Shah Deniz=Schah Deniz=Schach Denis=Şah Dəniz=Schahdenis;
    Azeri-Tschirag-Günäschli=Azeri-Chirag-Gunashli=Aseri-Tschirag-Günäschli=Aseri-Tschirag-Guneschli=Azeri-Tschirag-Guneschli=Azeri-Chirag-Deepwater
    Gunashli; Umid-Babek; Schafag-Asiman=Shafag-Asiman; Abscheron-Feld; Filistschai=Filizchay;
    Daschkesan=Dashkasan=Daşkəsən; Gedabek=Gedabay=Gädäbäy; Göygöl; Gobustan; Balachani; Surachani;
    Bibi-Heybat; Sarsang; Hövsan; Neftdaschlary=Neft Daşları; Latschin-Korridor
AZ | ACG
BG | Kosloduj=Kozloduy=Kosloduy
BY | Great Stone; Beresina
CH | Gotthard; Gotthardtunnel; Gotthard-Basistunnel; Lötschberg; Zürichsee; Vierwaldstättersee;
    Grimsel
CN | Alashankou=Alaschankou; Drei-Schluchten-Damm=Dreischluchtendamm=Drei-Schluchten-Staudamm; Lop
    Nor=Lop Nur; Tarim; Tarimbecken; Dsungarei; Taklamakan; Daqing; Dushanzi;
    Jangtse=Yangtse=Jangtsekiang=Yangtze; Perlflussdelta; Yangshan; Bayan Obo
DE | Weser; Ruhr; Neckar; Spree; Nord-Ostsee-Kanal; JadeWeserPort; Jade-Weser-Port; Helgoland;
    Mittellandkanal
DE | PCK
EG | Suezkanal=Sueskanal=Suez-Kanal=Sues-Kanal; Zohr; El-Dabaa; Sinai
ES | Ebro; Guadalquivir
FR | Loire; Garonne
GB | Themse
GE | Enguri=Inguri; Namachwani=Namakhvani; Nenskra; Chudoni=Khudoni; Rioni; Rikoti=Rikot;
    Kwescheti-Kobi=Kvesheti-Kobi; Bakuriani; Anaklia; Kulewi=Kulevi; Wardnili=Vardnili;
    Schuachewi=Shuakhevi; Gardabani; Paliastomi; Daba-Gomi
IQ | Rumaila; West Qurna; Westkurna
IR | Buschehr; Schahid Radschai=Schahid Radschaie=Shahid Rajaee; Schahid Beheschti=Shahid Beheshti;
    Urmiasee=Urmia-See; Incheh Borun; Mobarakeh; Sar Tscheschmeh=Sarcheshmeh; Charg=Kharg
IT | Gardasee; Tiber
JP | Kashiwazaki-Kariwa; Fudschijama=Fujiyama
KG | Issyk-Kul=Issykkul=Yssyk-Köl=Yssykköl=Ysyk-Köl=Ysykköl=Yssyk-Kul=Yssykkul;
    Kambarata=Kambar-Ata=Qambarata=Kamberata=Kambarata-Eins; Toktogul; Kumtor;
    Dscheruj=Dscherui=Jerooy=Dscheroi; Taldy-Bulak=Taldybulak; Ischtamberdy=Ishtamberdy;
    Kysyl-Ompul=Kyzyl-Ompul=Kysyl-Ompol; Bosymtschak=Bozymtschak=Bozymchak;
    Kara-Ketsche=Karaketsche=Kara-Keche; Kurpsai; Utsch-Kurgan=Uch-Kurgan;
    Schamaldy-Sai=Schamaldysai=Shamaldysai; Son-Kul=Sonkul=Song-Köl=Song-Kul; Kökömeren=Kokemeren;
    Papan; Orto-Tokoi=Ortotokoi; Flughafen Manas; Ala-Artscha=Ala-Archa; Arslanbob; Sary-Tschelek;
    Terek-Sai; Barskoon=Barskon; Kuru-Maimak; Unkurtasch; Tulpar-Tasch; Makmal; Bala-Saruu;
    Tamtschy=Tamchy
KR | Saemangeum
KW | Burgan; Al-Zour=Az-Zour
KZ | Tengis=Tengiz=Tengisfeld; Kaschagan=Kashagan=Qaschaghan;
    Karatschaganak=Karachaganak=Karatschaganag; Kalamkas; Kalamkas-More; Usen=Uzen;
    Bosschakol=Bozshakol=Boschakol; Aktogai=Aktogay; Schubarkol=Shubarkol; Maikuben;
    Balchaschsee=Balqaschsee=Balkaschsee=Balkasch=Balqasch; Alakol; Buchtarma=Bukhtarma; Schulba;
    Inkai; Mujunkum=Muyunkum=Moiynkum=Mojynkum; Tortkuduk;
    Budjonowskoje=Budenowskoje=Budyonowskoje=Budenovskoye; Charassan=Kharassan=Kharasan; Karamurun;
    Semisbai=Semizbay; Medeu; Schymbulak=Shymbulak; Koksai; Kuirektykol=Kujrektykol; Obere
    Kairakty=Werchnije Kairakty; Katpar; Sarscha=Sarzha; Kenderli=Kendirli; Darbasa=Darbaza;
    Kök-Sarai=Koksarai=Koksaray; Katon-Karagai; Scharyn=Charyn; Altyn-Emel; Kumkol;
    Amangeldi=Amangeldy; Roschkowskoje=Roshkovskoye; Tschinarewskoje=Chinarevskoye;
    Urichtau=Urikhtau; Schanaschol=Zhanazhol; Kenkijak=Kenkiyak; Osttor von Chorgos;
    Chorgos-Osttor; Karaton; Bogatyr Komir; Kaschagan-Feld; Schalkija=Shalkiya; Schairem=Zhairem;
    Donskoi GOK; Sokolow-Sarbai=Sokolowka-Sarbai; Chamit Jergalijew; Imaschewskoje;
    Nord-Aralsee=Nördlicher Aralsee=Kleiner Aralsee; Kokaral; Taldykol
LT | Ignalina; Kruonis
LV | Inčukalns
MN | Oyu Tolgoi=Oju Tolgoi=Ojuu Tolgoi; Tavan Tolgoi=Tawan Tolgoi=Tawantolgoi=Tavantolgoi;
    Dsuuwtsch Owoo=Zuuvch Ovoo; Chuwsgul=Chöwsgöl=Khuvsgul=Khövsgöl; Egiin Gol; Erdeneburen;
    Chustain Nuruu
NL | Maasvlakte; IJsselmeer
NO | Johan Sverdrup
OM | Duqm
PK | Reko Diq=Rekodiq; Tarbela; Dasu; Diamer-Bhasha; Tharparkar; Mohmand-Damm; Saindak; Chashma
QA | Ras Laffan; North Field
RO | Neptun Deep; Cernavodă
RS | Jadar
RU | Baikalsee=Baikal; Wolga; Jenissei=Jenissej; Angara; Kama; Newa; Ladogasee=Ladoga; Onegasee;
    Transsib; Transsibirische Eisenbahn; Baikal-Amur-Magistrale; Schtokman; Jamal-Halbinsel; Arctic
    LNG; Wostotschny=Wostotschnyj; Taman; Oberer Lars=Oberlars=Werchni Lars; Wolga-Don-Kanal;
    Sajano-Schuschenskoje; Nördlicher Seeweg; Tschajanda; Kowykta; Wankor
SA | Ghawar; Qiddiya; Abqaiq; Khurais; Neom; King Abdullah Port
TJ | Rogun=Roghun=Rogun-Damm; Sangtuda; Baipasa=Baipaza; Wachsch=Vakhsh=Wachschtal; Schurob=Shurob;
    Sebsor=Sebzor=Sebzar; Ansob=Anzob=Ansobtunnel; Istiqlol; Schachristan=Schahristan=Shahristan;
    Fon-Jagnob=Fan-Jagnob=Fon-Yaghnob; Sares=Saressee=Sarez=Sares-See; Konimansur=Koni
    Mansur=Kon-i-Mansur=Bolschoi Konimansur; Pakrut; Dschilau=Jilau; Duoba;
    Tschoruch-Dairon=Tschoruch-Daron; Tschormagsak=Chormaghzak; Bachri Todschik=Bahri Tojik;
    Kairakkum=Qairoqqum; Kalaichumb=Kalai-Chumb=Qalaikhumb; Schugnou; Zarnisor; Dangara-Freizone
TM | Galkynysch=Galkynyş=Galkynysh=Galkinisch=Galkinysch=Galkynish;
    Dowletabat=Dauletabad=Daulatabad=Dovletabad; Bagtyjarlyk=Bagtyýarlyk;
    Kara-Bogas-Gol=Karabogasgol=Garabogasgol=Garabogazköl=Kara-Bogas;
    Darwasa=Derweze=Darvaza=Darwaza; Schatlyk=Şatlyk; Süd-Jolotan=Süd-Iolotan; Goturdepe;
    Barsagelmes=Barsagelmez; Kelif; Jaschlyk=Yashlyk; Usboi; Zertli; Altyn-Asyr-See; Altyn Asyr;
    Turkmensee; Karakumkanal=Karakum-Kanal; Garabil; Nord-Gotschak
TR | Atatürk-Staudamm=Atatürk-Damm; Ilısu; Keban; Sakarya; Marmaray; Dardanellen; Marmarameer;
    Vansee=Van-See; Kanal Istanbul; Afşin-Elbistan; İncirlik; Yumurtalık; Tuz Gölü; Deriner;
    Yusufeli; Çayırhan; Karapınar
UA | Piwdennyj
US | Henry Hub; Sabine Pass; Cape Canaveral; Resolution Copper; Mountain Pass
UZ | Muruntau=Muruntov; Kalmakyr=Qalmoqqir; Joschlik=Yoshlik; Schurtan=Shurtan=Sho'rtan; Surgil;
    Kandym=Qandim=Kandim; Mingbulak=Minbulak; Mustakillik=Mustaqillik; Pskem=Pskom=Piskom;
    Chodschikent=Chodschakent=Khodjikent; Kamtschik=Kamchik=Qamchiq; Aidarkul=Aydarkul=Aidar-Kul;
    Dschankeldi=Dzhankeldy=Jankeldi=Dschangeldi=Dschankeldy; Nurata=Nurota; Tudakul;
    Zarmitan=Sarmitan; Sarytscheku=Sarycheku=Sari-Cheku; Kokpatas; Daugystau=Daugyztau; Sugraly;
    Tebinbulak=Tebinbuloq; Chandisa=Khandiza=Xonjiza; Ingitschka=Ingichka;
    Tjubegatan=Tyubegatan=Tepaqo'ton; Zaamin=Saamin=Zomin; Tuskan=Tuzkan=Tuzkon;
    Farisch=Forish=Farish; Neu-Taschkent=Neues Taschkent=Yangi Toshkent; Tscharwak-Stausee;
    Angren-Kraftwerk; Dustlik; Jaslyk; Tschinas; Dengiskul; Kultak; Takhiatash=Tachiatasch; Uchkyr;
    Kokdumalak=Koʻkdumaloq=Kokdumalaq; Chausak-Schady=Khauzak; Gadschak; Adamtasch
"""
