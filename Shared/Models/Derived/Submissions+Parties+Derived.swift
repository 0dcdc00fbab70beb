// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CompareAttendance {
    public init(
        statesOnly: Bool? = nil,
        _: Void = ()
    ) {
        self.statesOnly = statesOnly
    }
}

extension CompareAttendance {
    public static var summary: String { "Compares who submitted with who attended a consultation." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("statesOnly", Bool.self),
            ])
    }
}
