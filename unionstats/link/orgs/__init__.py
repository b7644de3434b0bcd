"""The ladder of organizations: whose number it is."""
