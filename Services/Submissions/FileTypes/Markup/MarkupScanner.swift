internal import Models

/// Reads XML piece by piece, as far as it says what a document holds: tags of some names, and texts of some elements.
///
/// It knows no document types and no entities but those of XML itself: nothing can be declared, unfolded or fetched.
struct MarkupScanner {
    struct Tag {
        /// Without its prefix.
        let name: String
        /// By their names without prefixes.
        let attributes: [String: String]
    }

    enum Found {
        case tag(Tag)
        case text(String)
    }

    /// Why something cannot be read as XML; completes “a part that …”.
    struct Unreadable: Error {
        let reason: ProblemText
    }

    private enum State {
        case text
        case tag(quote: UInt8?)
        case declaration
        case comment
        case characterData
        case instruction
    }

    private let wanted: Set<[UInt8]>
    private let wantedTexts: Set<String>
    private var encoding = MarkupEncoding()
    private var state = State.text
    private var buffer: [UInt8] = []
    private var isCut = false
    private var text: [UInt8]?
    /// The last two bytes, for ends of more than one.
    private var last: (UInt8, UInt8) = (0, 0)
    private var hasBegun = false

    /// What is kept of one tag or text; only drawings have longer ones, and those are passed over.
    private static let longest = 64 << 10
    private static let characterDataStart = Array("[CDATA[".utf8)

    /// - Parameters:
    ///   - tags: the names that are handed over, without prefixes.
    ///   - texts: which of them are handed over with the text that follows.
    init(tags: Set<String>, texts: Set<String> = []) {
        wanted = Set(tags.map { Array($0.utf8) })
        wantedTexts = texts
    }

    mutating func take(_ piece: ArraySlice<UInt8>, _ hand: (Found) throws -> Void) throws {
        for byte in try encoding.bytes(of: piece) {
            try take(byte, hand)
            last = (last.1, byte)
        }
    }

    /// - Throws: ``Unreadable`` for what ends in the middle.
    func finish() throws {
        guard case .text = state else { throw Unreadable(reason: "breaks off") }
    }

    private mutating func take(_ byte: UInt8, _ hand: (Found) throws -> Void) throws {
        switch state {
        case .text: try takeText(byte, hand)
        case .tag(let quote): try takeTag(byte, quote, hand)
        case .declaration: try takeDeclaration(byte)
        case .comment: if byte == UInt8(ascii: ">"), last == (UInt8(ascii: "-"), UInt8(ascii: "-")) { begin(.text) }
        case .characterData:
            keep(byte)
            if byte == UInt8(ascii: ">"), last == (UInt8(ascii: "]"), UInt8(ascii: "]")) {
                text? += buffer.dropLast(3)
                begin(.text)
            }
        case .instruction:
            keep(byte)
            guard byte == UInt8(ascii: ">"), last.1 == UInt8(ascii: "?") else { return }
            try MarkupEncoding.check(declaration: String(decoding: buffer, as: UTF8.self))
            begin(.text)
        }
    }

    private mutating func takeText(_ byte: UInt8, _ hand: (Found) throws -> Void) throws {
        guard byte != UInt8(ascii: "<") else {
            hasBegun = true
            return begin(.tag(quote: nil))
        }
        guard hasBegun || [0x20, 0x09, 0x0A, 0x0D].contains(byte) else { throw Unreadable(reason: "is no XML") }
        if let count = text?.count, count < Self.longest { text?.append(byte) }
    }

    private mutating func takeTag(_ byte: UInt8, _ quote: UInt8?, _ hand: (Found) throws -> Void) throws {
        if buffer.isEmpty, !isCut {
            if byte == UInt8(ascii: "!") { return begin(.declaration) }
            if byte == UInt8(ascii: "?") { return begin(.instruction) }
        }
        if let quote {
            if byte == quote { state = .tag(quote: nil) }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            state = .tag(quote: byte)
        } else if byte == UInt8(ascii: ">") {
            try endTag(hand)
            return begin(.text)
        }
        keep(byte)
    }

    private mutating func takeDeclaration(_ byte: UInt8) throws {
        buffer.append(byte)
        if buffer == [UInt8(ascii: "-"), UInt8(ascii: "-")] {
            last = (0, 0)
            return begin(.comment)
        }
        if buffer == Self.characterDataStart { return begin(.characterData) }
        guard buffer == [UInt8(ascii: "-")] || Self.characterDataStart.starts(with: buffer) else {
            throw Unreadable(reason: "declares a document type or entities")
        }
    }

    private mutating func endTag(_ hand: (Found) throws -> Void) throws {
        if let given = text {
            text = nil
            try hand(.text(try MarkupText.decoded(given)))
        }
        guard let name = MarkupText.localName(buffer), wanted.contains(Array(name)) else { return }
        guard !isCut else { throw Unreadable(reason: "has a tag that is too long") }
        let tag = Tag(name: String(decoding: name, as: UTF8.self), attributes: try MarkupText.attributes(buffer))
        try hand(.tag(tag))
        if wantedTexts.contains(tag.name), buffer.last != UInt8(ascii: "/") { text = [] }
    }

    private mutating func begin(_ next: State) {
        state = next
        buffer.removeAll(keepingCapacity: true)
        isCut = false
    }

    private mutating func keep(_ byte: UInt8) {
        if buffer.count < Self.longest { buffer.append(byte) } else { isCut = true }
    }
}
