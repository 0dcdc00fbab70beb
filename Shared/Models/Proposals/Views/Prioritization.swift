/// What stands with every prioritization.
public enum Prioritization {
    public static let disclaimer: Prose = """
        Not negotiated: this result is without prejudice to the position of any delegation and ranks no proposal \
        on its behalf.
        """
}
