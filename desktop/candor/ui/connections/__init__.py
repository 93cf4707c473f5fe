"""What Candor connected to, and the switch that keeps it on this machine."""
