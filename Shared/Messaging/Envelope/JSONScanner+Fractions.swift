extension JSONScanner {
    /// A step on the way to a value: the name of a member, or a place in a list.
    private struct Step: CodingKey {
        let stringValue: String
        let intValue: Int?

        init(stringValue: String) {
            self.stringValue = stringValue
            intValue = nil
        }

        init(intValue: Int) {
            stringValue = "\(intValue)"
            self.intValue = intValue
        }
    }

    /// The way to the first number that is no whole number, or none that is counted with.
    mutating func pathOfFraction() throws -> [any CodingKey]? { try pathOfFraction(behind: []) }

    private mutating func pathOfFraction(behind path: [Step]) throws -> [Step]? {
        var ahead = self
        let text = try ahead.value(depth: path.count)
        var found: [Step]?
        switch text.first {
        case UInt8(ascii: "{"):
            try object { scanner, key in
                let here = found == nil ? try scanner.pathOfFraction(behind: path + [Step(stringValue: key)]) : nil
                if found == nil { found = here } else { _ = try scanner.value() }
            }
        case UInt8(ascii: "["):
            var index = 0
            try array { scanner in
                let here = found == nil ? try scanner.pathOfFraction(behind: path + [Step(intValue: index)]) : nil
                if found == nil { found = here } else { _ = try scanner.value() }
                index += 1
            }
        case UInt8(ascii: "\""), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): self = ahead
        default:
            self = ahead
            let number = Double(String(decoding: text, as: UTF8.self))
            if number.flatMap(Int64.init(exactly:)) == nil { return path }
        }
        return found
    }
}
