"""Status, measure, owners and period of a figure, weighed instead of ruled.

The text offers the answers: a measure, the countries that it names, the periods that it names.
Facts about the figure's surroundings speak for or against each of them (`facts`, `cues`); how much
they count was learned from annotated reports (`weights`, `benchmarks.learning`).
"""
