"""What the release workflow does beside building: tries installers on clean systems, adds up and words a release."""
