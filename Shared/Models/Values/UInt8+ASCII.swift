/// What a byte of UTF-8 is as a sign of ASCII.
extension UInt8 {
    public var isDigit: Bool { (Self(ascii: "0")...Self(ascii: "9")).contains(self) }
    public var isLowercase: Bool { (Self(ascii: "a")...Self(ascii: "z")).contains(self) }
    public var isLetter: Bool { (self | 0x20).isLowercase }
    /// As hashes and traces are written.
    public var isLowercaseHex: Bool { isDigit || (Self(ascii: "a")...Self(ascii: "f")).contains(self) }
}
