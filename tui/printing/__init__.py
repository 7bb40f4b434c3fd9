"""What the command line prints: by Rich on a terminal, as plain text everywhere else."""
