"""Compares the figures of a German sentence with those of its English, by value.

"2,5 Milliarden" and "2.5 billion" are the same figure, "2.5 million" is not, and neither is
"2,5 billion". Machine translation gets figures wrong often enough that none is shown unchecked:
see Wang et al., "As Easy as 1, 2, 3: Behavioural Testing of NMT Systems for Numerical
Translation", Findings of ACL 2021.
"""

from store.translation.figures.comparison import Verdict, compare

__all__ = ["Verdict", "compare"]
