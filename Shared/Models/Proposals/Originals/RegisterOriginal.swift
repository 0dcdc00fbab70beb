/// Registers an original: a proposal as a regional consultation put it forward.
public struct RegisterOriginal: Request {
    public typealias Answer = Original

    public static let definition = define(
        "proposals.originals.register", .command, for: .secretariat, .post("/originals"))

    public let id: OriginalID?
    public let region: Region
    public let ordinal: Int
    public let title: Line
    public let source: Line?
}

extension RegisterOriginal: Limiting {
    public static let limits: [String: Limit] = ["ordinal": .number(1...Int(Int32.max))]
}
