"""What Windows needs of the bundle: its programs' version resource and manifest, the installer, the signatures."""
