extension Actor {
    /// How the actor stands in the record.
    public var signature: Line { Line(cutting: subject.rawValue) }
}
