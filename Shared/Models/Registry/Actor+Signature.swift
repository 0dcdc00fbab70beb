extension Actor {
    /// How the actor stands in the record.
    ///
    /// - Throws: a rejection for a token whose subject is no line of text.
    public var signature: Line {
        get throws {
            guard let line = Line(rawValue: subject.rawValue) else {
                throw Rejection(.unauthenticated, detail: "The token names nobody.")
            }
            return line
        }
    }
}
