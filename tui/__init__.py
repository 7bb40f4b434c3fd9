"""What a person sees: the command line and the browser."""

__version__ = "0.1.0"
