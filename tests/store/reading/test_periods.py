"""Periods of German sentences: the trap sentences, and phrases for each rule."""

from __future__ import annotations

import calendar
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from store.reading.periods import find_periods

REFERENCE = date(2025, 4, 15)

# Each sentence with the periods that it names; ">" is a target, "<" a comparison.
SENTENCES = [
    ("Im vorigen Jahr fielen die Preise.", ["2024"]),
    ("Letztes Jahr war besser.", ["2024"]),
    ("Heuer wird gebaut.", ["2025"]),
    ("Das laufende Jahr begann gut.", ["2025"]),
    ("Im kommenden Jahr folgt mehr.", [">2026"]),
    ("Übernächstes Jahr ist Schluss.", [">2027"]),
    ("Im vorletzten Jahr gab es nichts.", ["2023"]),
    ("Seit Jahresbeginn stieg der Absatz.", ["2025-01/.."]),
    ("Seit Anfang 2024 stieg der Absatz.", ["2024-01/.."]),
    ("Seit Anfang des Jahres läuft der Bau.", ["2025-01/.."]),
    ("Seit Mitte 2023 ruht der Bau.", ["2023-06/.."]),
    ("Seit Februar 2022 gilt das Verbot.", ["2022-02/.."]),
    ("Seit November wächst der Handel.", ["2024-11/.."]),
    ("Seit 2016 steigt die Zahl.", ["2016/.."]),
    ("Seit dem Jahr 2005 flossen Mittel.", ["2005/.."]),
    ("Seit zehn Jahren gibt es das Format.", ["2015/.."]),
    ("Bis 2035 soll es fertig sein.", [">../2035"]),
    ("Bis Ende 2026 soll es fertig sein.", [">../2026"]),
    ("Bis zum Jahr 2028 soll es fertig sein.", [">../2028"]),
    ("Bis Jahresende soll es fertig sein.", [">../2025"]),
    ("Bis zum Ende des Jahres soll es fertig sein.", [">../2025"]),
    ("Bis Ende Juni soll es fertig sein.", [">../2025-06"]),
    ("Bis Ende des Monats soll es fertig sein.", [">../2025-04"]),
    ("Bis zum 1. Juli soll es fertig sein.", [">../2025-07-01"]),
    ("Binnen fünf Jahren soll es fertig sein.", [">../2030"]),
    ("Innerhalb von drei Jahren soll es fertig sein.", [">../2028"]),
    ("In den nächsten zwei Jahren wird gebaut.", [">../2027"]),
    ("In den kommenden beiden Jahren wird gebaut.", [">../2027"]),
    ("In zehn Jahren sollen es 5 Milliarden sein.", [">2035"]),
    ("Ab 2027 soll geliefert werden.", [">2027/.."]),
    ("In den vergangenen sieben Jahren wurde gebaut.", ["2018/2025"]),
    ("In den letzten 15 Jahren wurde gebaut.", ["2010/2025"]),
    ("In den vergangenen sechs Monaten wurde gebaut.", ["2024-10/2025-04"]),
    ("Vor drei Jahren begann es.", ["2022"]),
    ("Ab Oktober verkehren 28 Züge.", ["2025-10/.."]),
    ("Ab Oktober stieg die Zahl.", ["2024-10/.."]),
    ("Von 2026 an vergibt das Land 300 Stipendien.", [">2026/.."]),
    ("Von Juli an gibt es Flüge.", ["2025-07/.."]),
    ("Im September beginnen 60 Frauen eine Ausbildung.", ["2025-09"]),
    ("Vor Jahresfrist lag er bei 4 Prozent.", ["2024"]),
    ("Es sind 30 mehr als vor Jahresfrist.", ["<2024"]),
    ("Binnen Jahresfrist soll das Werk stehen.", [">../2026"]),
    ("Innert fünf Jahren soll das Werk stehen.", [">../2030"]),
    ("Binnen Jahresfrist stieg er um 4 Prozent.", []),
    ("Im Jahresvergleich stieg er um 4 Prozent.", ["<2024"]),
    ("In der ersten Jahreshälfte 2024 stieg er.", ["2024-H1"]),
    ("In der zweiten Hälfte 2024 stieg er.", ["2024-H2"]),
    ("Im ersten Dreivierteljahr 2024 stieg er.", ["2024-01/2024-09"]),
    ("Im ersten Semester 2024 stieg er.", ["2024-H1"]),
    ("In den vergangenen drei Quartalen stieg er.", ["2024-07/2025-03"]),
    ("Bis zur Jahresmitte sollen es 300 sein.", [">../2025-06"]),
    ("Seit dem Jahreswechsel steigt er.", ["2025-01/.."]),
    ("Zum Jahreswechsel waren es 300.", ["2025-01"]),
    ("Bis Ende Jahr soll es fertig sein.", [">../2025"]),
    ("Im März 2024 waren es 4, im Vormonat 3 Prozent.", ["2024-03", "2024-02"]),
    ("Er stieg gegenüber dem Vorquartal um 3 Prozent.", ["<2025-Q1"]),
    ("Vergangenen Herbst war es so weit.", ["2024"]),
    ("Im kommenden Winter wird es knapp.", [">2025/2026"]),
    ("Seit Monatsbeginn wuchs er.", ["2025-04/.."]),
    ("In den zwei Jahren bis 2024 wuchs er.", ["2023/2024"]),
    ("Es sind doppelt so viele wie vor fünf Jahren.", ["<2020"]),
    ("In den vier Jahren bis Ende 2020 sank er.", ["2017/2020"]),
    ("Binnen sechs Jahren hat sich die Zahl verdoppelt.", ["2019/2025"]),
    ("In vier Jahren stieg der Absatz von 3 auf 5 Prozent.", ["2021/2025"]),
    ("Im Laufe von zwei Jahren soll sie sich verdoppeln.", [">../2027"]),
    ("In den nächsten vier Jahren bis zu 300 Busse.", [">../2029"]),
    ("Um 30 Prozent ist er binnen eines Jahres gestiegen.", []),
    ("Binnen eines Jahres soll er um 30 Prozent steigen.", [">../2026"]),
    ("Vor einem Jahr waren es 300.", ["2024"]),
    ("Seit rund zehn Jahren fährt der Zug.", ["2015/.."]),
    ("In den beiden letzten Jahren wuchs er.", ["2023/2025"]),
    ("In den vergangenen zwei Jahrzehnten wuchs er.", ["2005/2025"]),
    ("Im vergangenen Jahrzehnt wuchs er.", ["2015/2025"]),
    ("Vor einem Jahrzehnt lag er bei 4 Prozent.", ["2015"]),
    ("Bis Ende des Jahrzehnts soll er fertig sein.", [">../2030"]),
    ("Zwischen 1998 und heute flossen 5 Milliarden.", ["1998/2025"]),
    ("In diesem und im nächsten Jahr fließen 5 Milliarden.", [">2025/2026"]),
    ("2022 waren es 4, im folgenden Jahr 5 Prozent.", ["2022", "2023"]),
    ("Noch in diesem Jahre wird gebaut.", ["2025"]),
    ("Im ersten Quartal waren es 3, für das ganze Jahr erwartet man 4 Prozent.",
     ["2025-Q1", "2025"]),
    ("Das ganze Jahr über fährt der Zug.", []),
    ("Für 2019 und 2020 gab es mehr als für die beiden Jahre davor.", ["2019/2020", "2017/2018"]),
    ("Seit Silvester fährt der Zug.", ["2024-12/.."]),
    ("In den vergangenen Monaten stieg er.", []),
    ("Minister Jan Testmann reiste an.", []),
    ("Jan–Mai 2024 stieg er.", ["2024-01/2024-05"]),
    ("Im ersten Quartal waren es 3 Prozent nach 4 ein Jahr zuvor.", ["2025-Q1", "2024-Q1"]),
    ("Das sind 3 Prozent mehr als im ersten Quartal 2023.", ["<2023-Q1"]),
    ("Im bisherigen Jahresverlauf wuchs er.", ["2025-01/.."]),
    ("2023 schloss die Bank gut ab. Im Berichtsjahr wuchs sie.", ["2023", "2023"]),
    ("Am Jahresende standen 300 Busse bereit.", ["2024-12"]),
    ("Zum Jahresende dürften es 300 sein.", [">2025"]),
    ("Bis Silvester sollen es 300 sein.", [">../2025"]),
    ("Seit der Jahrtausendwende wächst er.", ["2000/.."]),
    ("Seit Kriegsbeginn wächst der Transit.", ["2022-02/.."]),
    ("Für die diesjährige Ernte fehlt Wasser.", ["2025"]),
    ("Bis Freitag wird verhandelt.", [">../2025-04-18"]),
    ("Seit vergangenem Jahr fährt der Zug.", ["2024/.."]),
    ("Ab nächstem Jahr fährt der Zug.", [">2026/.."]),
    ("Seit den 1990er-Jahren fährt er.", ["1990/.."]),
    ("Bis zum Ende der Dekade soll er fahren.", [">../2030"]),
    ("Bis Mitte des Jahrhunderts will man klimaneutral sein.", [">../2050"]),
    ("Spätestens 2028 soll er fahren.", [">../2028"]),
    ("Zum Jahr 2030 will man 5 Milliarden erreichen.", [">../2030"]),
    ("Nach dem Ergebnis von 2024 waren es 5 Milliarden.", ["2024"]),
    ("Im Herbst eröffnet das Werk.", [">2025"]),
    ("Im Herbst hat das Werk eröffnet.", ["2024"]),
    ("Im Sommer ist es heiß.", []),
    ("Ab dem Sommer fährt der Zug.", [">2025/.."]),
    ("Vom Herbst an fährt der Zug.", [">2025/.."]),
    ("Seit dem Herbst fährt der Zug.", ["2024/.."]),
    ("Im Herbst vergangenen Jahres brannte es.", ["2024"]),
    ("Im Winter wird geheizt.", []),
    ("Im letzten Winter fehlte Gas.", ["2024/2025"]),
    ("Im vergangenen Studienjahr waren es 300 Studenten.", ["2023/2024"]),
    ("Im kommenden Schuljahr werden es 300 Schüler.", [">2025/2026"]),
    ("Im Wintersemester waren 300 Studenten eingeschrieben.", ["2024/2025"]),
    ("In der laufenden Heizperiode fehlt Gas.", ["2024/2025"]),
    ("Im dritten Quartal sank der Absatz.", ["2024-Q3"]),
    ("Im ersten Quartal sank der Absatz.", ["2025-Q1"]),
    ("Im 2. Quartal 2024 sank der Absatz.", ["2024-Q2"]),
    ("Im III. Quartal 2023 sank der Absatz.", ["2023-Q3"]),
    ("Q1/2025 war schwach.", ["2025-Q1"]),
    ("Die Zahlen für Q2 2024 fehlen.", ["2024-Q2"]),
    ("Im I. Halbjahr 2024 stieg er.", ["2024-H1"]),
    ("Im zweiten Halbjahr stieg er.", ["2024-H2"]),
    ("In der ersten Hälfte des Jahres soll er steigen.", ["2025-H1"]),
    ("Im zweiten und dritten Quartal 2024 stieg er.", ["2024-04/2024-09"]),
    ("In den letzten drei Monaten 2023 stieg er.", ["2023-Q4"]),
    ("2021, 2022 und 2023 stieg er.", ["2021/2023"]),
    ("In den kommenden vier bis fünf Jahren wird gebaut.", [">../2030"]),
    ("Im vergangenen Geschäftsjahr stieg er.", ["2024"]),
    ("Von Jahresbeginn bis Ende März stieg er.", ["2025-01", "2025-Q1"]),
    ("Bis zum Ablauf des Jahres soll er fertig sein.", [">../2025"]),
    ("Im zweiten Halbjahr soll er steigen.", ["2025-H2"]),
    ("Ab dem dritten Quartal 2025 fährt er.", [">2025-Q3/.."]),
    ("Im ersten Vierteljahr stieg er.", ["2025-Q1"]),
    ("Im ersten Halbjahr dieses Jahres stieg er.", ["2025-H1"]),
    ("In den ersten drei Quartalen 2024 stieg er.", ["2024-01/2024-09"]),
    ("In den ersten neun Monaten 2024 stieg er.", ["2024-01/2024-09"]),
    ("In den ersten neun Monaten stieg er.", ["2024-01/2024-09"]),
    ("In den ersten 2 Monaten des Jahres 2025 stieg er.", ["2025-01/2025-02"]),
    ("In den ersten vier Monaten des vergangenen Jahres stieg er.", ["2024-01/2024-04"]),
    ("In den ersten sechs Monaten 2024 stieg er.", ["2024-H1"]),
    ("In neun Monaten stieg er.", ["2024-01/2024-09"]),
    ("Nach drei Monaten steht ein Plus von 4 Prozent.", ["2025-Q1"]),
    ("Im Laufe von zehn Monaten stieg er.", ["2024-01/2024-10"]),
    ("Binnen 18 Monaten soll er gebaut werden.", [">../2026-10"]),
    ("In neun Monaten soll das Werk stehen.", []),
    ("In den neun Monaten lief die Messe.", []),
    ("Nach den Ergebnissen von zehn Monaten wuchs er.", ["2024-01/2024-10"]),
    ("Nach dem Ergebnis von fünf Monaten des Vorjahres wuchs er.", ["2024-01/2024-05"]),
    ("Für die sieben Monate von 2024 stieg er.", ["2024-01/2024-07"]),
    ("In den fünf Monaten bis Ende Februar sank er.", ["2024-10/2025-02"]),
    ("In den zwölf Monaten bis Juni 2024 sank er.", ["2023-07/2024-06"]),
    ("In den drei Monaten seit Jahresbeginn sank er.", ["2025-Q1"]),
    ("In den zwei Quartalen bis Ende September sank er.", ["2024-04/2024-09"]),
    ("In den nächsten vier Monaten bis zu 300 Züge.", [">../2025-08"]),
    ("Vor drei Monaten waren es 300.", ["2025-01"]),
    ("Heuer fuhren bis März 300 Züge.", ["2025", "2025-Q1"]),
    ("Im Mai 2024 lag sie bei 9, bis Februar fiel sie auf 8 Prozent.", ["2024-05", "../2025-02"]),
    ("Seit Juli 2023 fährt er; bis Ende Mai 2024 kamen 300 Gäste.",
     ["2023-07/..", "2023-07/2024-05"]),
    ("Im Juni, Juli und August 2024 regnete es.", ["2024-06/2024-08"]),
    ("Seit vorigem November fährt er.", ["2024-11/.."]),
    ("Im vergangenen April fuhr er.", ["2024-04"]),
    ("Im kommenden Februar fährt er.", ["2026-02"]),
    ("Seit der Öffnung des Tunnels im Februar kamen 300 Züge.", ["2025-02/.."]),
    ("Seit der Gründung des Werks im Jahr 2010 wuchs er.", ["2010/.."]),
    ("Seit dem Besuch vor zwei Jahren wuchs er.", ["2023/.."]),
    ("Seit der Gründung liefert das Werk 2024 mehr.", ["2024"]),
    ("Die Maut wird vom 1. September an erhoben.", [">2025-09-01/.."]),
    ("Am 1. Juli soll der Zug fahren.", ["2025-07-01"]),
    ("Von diesem Jahr an fährt der Zug.", ["2025/.."]),
    ("Im ersten Quartal 2024 waren es 4, im zweiten 5 Prozent.", ["2024-Q1", "2024-Q2"]),
    ("Im vorigen Jahr waren es 4, im laufenden sind es 5 Prozent.", ["2024", "2025"]),
    ("Im vorigen Jahr waren es 4, im laufenden Haushalt 5 Prozent.", ["2024"]),
    ("Von 5 im Jahr 2022 bis 2040 auf 9 Prozent.", ["2022", ">../2040"]),
    ("Seit Estland im März 2024 beitrat, wächst er.", ["2024-03/.."]),
    ("Von Februar bis Juni soll er Gas liefern.", ["2025-02/2025-06"]),
    ("Von Oktober bis Januar soll er Gas liefern.", ["2025-10/2026-01"]),
    ("Von Januar bis Oktober stieg er.", ["2024-01/2024-10"]),
    ("Von Januar bis März 2025 stieg er.", ["2025-Q1"]),
    ("Zwischen Januar und Mai 2024 stieg er.", ["2024-01/2024-05"]),
    ("Im Januar und Februar 2025 stieg er.", ["2025-01/2025-02"]),
    ("Januar–Juni 2024: plus 3 %", ["2024-H1"]),
    ("Von Oktober 2023 bis März 2024 stieg er.", ["2023-10/2024-03"]),
    ("Von November bis Februar stieg er.", ["2024-11/2025-02"]),
    ("Im März 2024 stieg er.", ["2024-03"]),
    ("Im Jänner stieg er.", ["2025-01"]),
    ("Mitte April war es so weit.", ["2025-04"]),
    ("Ende 2026 ist es so weit.", ["2026"]),
    ("Im Frühjahr 2024 war es so weit.", ["2024"]),
    ("Im vergangenen Monat stieg er.", ["2025-03"]),
    ("Zwischen 2017 und 2024 stieg er.", ["2017/2024"]),
    ("Von 2019 bis 2023 stieg er.", ["2019/2023"]),
    ("Das Programm für 2024–2034 gilt.", ["2024/2034"]),
    ("In den Jahren 2021 bis 2023 stieg er.", ["2021/2023"]),
    ("2022 und 2023 flossen 5 Millionen Tonnen.", ["2022/2023"]),
    ("Im Wirtschaftsjahr 2023/24 stieg er.", ["2023/2024"]),
    ("In den 1990er Jahren fiel er.", ["1990/1999"]),
    ("Am 8. April 2025 traf man sich.", ["2025-04-08"]),
    ("Am 2. und 3. April traf man sich.", ["2025-04-02/2025-04-03"]),
    ("Vom 20. bis 22. Januar traf man sich.", ["2025-01-20/2025-01-22"]),
    ("Vom 1. Januar bis 30. Juni 2024 galt das.", ["2024-01/2024-06"]),
    ("Per 1. Juli 2024 waren es 300 Firmen.", ["2024-07-01"]),
    ("Stand: 1. März waren es 300 Firmen.", ["2025-03-01"]),
    ("Am 16.10.2024 traf man sich.", ["2024-10-16"]),
    ("Am vergangenen Freitag traf man sich.", ["2025-04-11"]),
    ("Der Export stieg gegenüber 2023 um 4 %.", ["<2023"]),
    ("Im Vergleich zum Vorjahr stieg er um 4 %.", ["<2024"]),
    ("Es waren 30 Prozent mehr als 2021.", ["<2021"]),
    ("Es waren mehr als im Vorjahr.", ["<2024"]),
    ("Er lag 4 % über dem Vorjahreswert.", ["<2024"]),
    ("Er lag 4 % über dem Wert von 2019.", ["<2019"]),
    ("Von Januar bis Juli 2024 stieg er zum Vorjahreszeitraum um 3 %.",
     ["2024-01/2024-07", "<2023-01/2023-07"]),
    ("2023 betrug er 4, im Vorjahr 3 Milliarden.", ["2023", "2022"]),
    ("Im Jahr 2023 betrug er 4, im Jahr zuvor 3 Milliarden.", ["2023", "2022"]),
    ("Im ersten Quartal stieg er. In der Vorjahresperiode sank er.", ["2025-Q1", "<2024-Q1"]),
    ("Von Januar bis Mai 2024 stieg er um 3 Prozent gegenüber derselben Periode von 2022.",
     ["2024-01/2024-05", "<2022-01/2022-05"]),
    ("In den ersten acht Monaten 2023 waren es 4, in der entsprechenden Periode 2024 5 Prozent.",
     ["2023-01/2023-08", "2024-01/2024-08"]),
    ("Von Januar bis Mai 2024 waren es 3 Prozent mehr als im Vergleichszeitraum.",
     ["2024-01/2024-05", "<2023-01/2023-05"]),
    ("Von Januar bis Mai 2024 wuchs er; in diesem Zeitraum sank die Zahl.",
     ["2024-01/2024-05", "2024-01/2024-05"]),
    ("2023 stieg er. Zur gleichen Zeit sank die Zahl.", ["2023", "2023"]),
    ("Im gesamten Vorjahr waren es 300.", ["2024"]),
    ("Nach den Ergebnissen des Vorjahres waren es 300.", ["2024"]),
    ("Im Vergleich zum ersten Quartal 2023 stieg er.", ["<2023-Q1"]),
    ("In dieser Zeit sank die Zahl.", []),
    ("2023 stieg er. Im selben Zeitraum sank die Zahl.", ["2023", "2023"]),
    ("Im Vorjahr waren es 30.", ["2024"]),
    ("DER HANDEL WUCHS SEIT JAHRESBEGINN UM 14 %", ["2025-01/.."]),
    ("Im Maerz 2024 und im naechsten Jahr", ["2024-03", ">2026"]),
    ("Im ver\u00adgangenen Jahr stieg er.", ["2024"]),
    ("In den vergangenen Jahren stieg er.", []),
    ("Pro Jahr sind es 5 Millionen Tonnen im Jahr.", []),
    ("Zehn Jahre lang galt das.", []),
    ("Die Strategie 2030 liegt vor.", []),
    ("„Kasachstan – 2050“ heißt das Programm.", []),
    ("Es waren 2024 Tonnen.", []),
    ("Es waren rund 2000 Firmen.", []),
    ("Die EXPO-2017 war ein Erfolg.", []),
    ("Das Aktenzeichen lautet 2025/0147.", []),
    ("Das Land zählt 2.024 Dörfer.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_periods_of_a_sentence(text: str, expected: list[str]) -> None:
    marks = {"target": ">", "comparison": "<", "period": ""}
    assert [marks[p.role] + p.period for p in find_periods(text, REFERENCE)] == expected


def _first_and_last(code: str, reference: str) -> tuple[str, str]:
    """The first and last day of a period's code; an open end is the reference."""

    def days(part: str) -> tuple[str, str]:
        if part == "..":
            return reference, reference
        if match := re.fullmatch(r"(\d{4})-([QH])(\d)", part):
            length = 3 if match[2] == "Q" else 6
            last = int(match[3]) * length
            year = int(match[1])
            end = calendar.monthrange(year, last)[1]
            return f"{year}-{last - length + 1:02}-01", f"{year}-{last:02}-{end}"
        if re.fullmatch(r"\d{4}-\d\d", part):
            year, month = map(int, part.split("-"))
            return f"{part}-01", f"{part}-{calendar.monthrange(year, month)[1]}"
        return (part, part) if len(part) == 10 else (f"{part}-01-01", f"{part}-12-31")

    first, _, last = code.partition("/")
    return days(first)[0], days(last or first)[1]


def _traps() -> list[Any]:
    lines = Path(__file__).with_name("periods.jsonl").read_text("utf-8").splitlines()
    return [pytest.param(json.loads(line), id=json.loads(line)["id"]) for line in lines]


@pytest.mark.parametrize("trap", _traps())
def test_trap_sentence(trap: dict[str, Any]) -> None:
    """Place, role and days; where the annotation is approximate, the years."""
    read = find_periods(trap["text"], date.fromisoformat(trap["reference"]))
    assert [(p.start, p.end) for p in read] == [
        (gold["start_char"], gold["end_char"]) for gold in trap["periods"]
    ]
    for period, gold in zip(read, trap["periods"], strict=True):
        assert period.role in (gold["role"], *gold.get("role_any", ()))
        days = _first_and_last(period.period, trap["reference"])
        cut = 4 if gold.get("approx") else 10
        assert [day[:cut] for day in days] == [gold["start"][:cut], gold["end"][:cut]]
