"""Prints the public holidays that scripts/holidays.ts makes its table from, as JSON on standard output.

Run by scripts/holidays.ts, not by hand. Needs the Python package `holidays` (https://github.com/vacanza/holidays, MIT licence).
Arguments: first year, last year, country codes.
"""

import json
import sys

import holidays

# Days that are no public holidays by law, but on which offices are closed all the same.
ALSO = {"LI": {"bank"}, "SE": {"de_facto"}}


def holidays_of(country, region, years):
    source = holidays.country_holidays(country)
    language = "en_US" if "en_US" in source.supported_languages else None
    found = holidays.country_holidays(
        country, subdiv=region, years=years, language=language, categories={"public"} | ALSO.get(country, set())
    )
    # Sweden's law counts every Sunday; the freelancer's weekdays say that already.
    return sorted([name, day.isoformat()] for day in found for name in found.get_list(day) if name != "Sunday")


def name_of(code, names):
    return next((name for name in names if len(name) > 3), code)


def describe(country, years):
    source = holidays.country_holidays(country)
    names = source.get_subdivision_aliases()
    return {
        "days": holidays_of(country, None, years),
        "regions": {
            code: {"name": name_of(code, names.get(code, [])), "days": holidays_of(country, code, years)}
            for code in sorted(source.subdivisions)
        },
    }


first, last, *countries = sys.argv[1:]
span = range(int(first), int(last) + 1)
json.dump({"version": holidays.__version__, "countries": {code: describe(code, span) for code in countries}}, sys.stdout)
