internal import Models

/// Reads the bytes of a PDF one after the other: objects, streams, and what they do.
struct PDFScan {
    private(set) var rules = PDFRules()
    /// Where objects begin that stand within a stream, a text or a comment: readers may be led there.
    private(set) var hidden: [Int] = []
    /// How many objects have come to their end.
    private(set) var ended = 0

    private var tokens = PDFTokens()
    private var objects = PDFObjects()
    private var stream: PDFStream?
    private var mark = PDFObjectMark()
    /// What streams of objects may still unfold to.
    private var budget = 250 << 20

    private static let mostHidden = 100

    /// - Parameter place: of the first byte, in the file.
    mutating func take(_ bytes: [UInt8], at place: Int) throws {
        for (index, byte) in bytes.enumerated() {
            if stream != nil || tokens.isWithinText {
                if let start = mark.take(byte, at: place + index) { try note(start) }
            } else {
                mark = PDFObjectMark()
            }
            if stream != nil {
                if try stream?.take(byte) == true { try endStream() }
            } else {
                try read(byte)
            }
        }
    }

    /// Goes on with an object at another place.
    mutating func restart() {
        tokens = PDFTokens()
        objects = PDFObjects()
        stream = nil
        ended = 0
    }

    private mutating func read(_ byte: UInt8) throws {
        var found: [PDFObjects.Found] = []
        try tokens.take(byte) { try objects.take($0) { found.append($0) } }
        for one in found { try take(one) }
    }

    private mutating func take(_ found: PDFObjects.Found) throws {
        switch found {
        case .dictionary(let dictionary, let number, let isObject):
            try rules.check(dictionary, of: number, isObject: isObject)
        case .name(let name, let number): try rules.check(name: name, of: number)
        case .streamBegins(let dictionary, let number): stream = try PDFStream(dictionary, of: number)
        case .objectEnds: ended += 1
        }
    }

    private mutating func endStream() throws {
        guard let whole = stream else { return }
        stream = nil
        var rest = budget
        try whole.unfold(&rest) { try take($0) }
        budget = rest
    }

    private mutating func note(_ start: Int) throws {
        hidden.append(start)
        guard hidden.count <= Self.mostHidden else {
            throw FileInspection.Refused("is a PDF with objects hidden in other ones")
        }
    }
}

/// Finds where an object begins: two numbers and `obj`.
struct PDFObjectMark {
    private var start = 0
    private var step = 0

    /// - Returns: the place of its first digit, once the last letter is there.
    mutating func take(_ byte: UInt8, at place: Int) -> Int? {
        let isDigit = byte.isDigit
        let isSpace = PDFTokens.isSpace(byte)
        switch step {
        case 1, 3: step = isDigit ? step : isSpace ? step + 1 : 0
        case 2: step = isSpace ? 2 : isDigit ? 3 : 0
        case 4: step = isSpace ? 4 : byte == UInt8(ascii: "o") ? 5 : 0
        case 5: step = byte == UInt8(ascii: "b") ? 6 : 0
        case 6:
            step = 0
            if byte == UInt8(ascii: "j") { return start }
        default: break
        }
        if step == 0, isDigit { (start, step) = (place, 1) }
        return nil
    }
}
