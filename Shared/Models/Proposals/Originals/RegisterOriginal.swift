/// Registers a regional original.
public struct RegisterOriginal: Request {
    public typealias Answer = Original

    public static let definition = RequestDefinition(
        "proposals.originals.register", .command, for: .secretariat, .post("/originals"),
        "Registers a proposal as a regional consultation put it forward.")

    public let id: OriginalID?
    public let region: Region
    public let ordinal: Int
    public let title: Line
    public let source: Line?

    public init(id: OriginalID? = nil, region: Region, ordinal: Int, title: Line, source: Line? = nil) {
        self.id = id
        self.region = region
        self.ordinal = ordinal
        self.title = title
        self.source = source
    }
}
