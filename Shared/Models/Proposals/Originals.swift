/// A proposal as a regional consultation put it forward.
public struct Original: Codable, Sendable, Equatable {
    public let id: OriginalID
    public let region: Region
    /// Its place among the originals of the region.
    public let ordinal: Int
    public let title: Line
    public let source: Line?

    public init(id: OriginalID, region: Region, ordinal: Int, title: Line, source: Line? = nil) {
        self.id = id
        self.region = region
        self.ordinal = ordinal
        self.title = title
        self.source = source
    }
}

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

/// Lists the regional originals.
public struct ListOriginals: Request {
    public typealias Answer = Page<Original>

    public static let definition = RequestDefinition(
        "proposals.originals.list", .query, for: .everyone, .get("/originals"),
        "Lists the regional originals.")

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}

/// A regional original was registered.
public struct OriginalRegistered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.original.registered.v1"

    public let original: OriginalID
    public let region: Region
    public let title: Line

    public init(original: OriginalID, region: Region, title: Line) {
        self.original = original
        self.region = region
        self.title = title
    }
}
