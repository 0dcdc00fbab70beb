internal import Models

/// A value in a dictionary of a PDF, as far as anybody here asks for it.
enum PDFValue {
    case name(String)
    case number(Int)
    case reference(Int)
    case dictionary([String: PDFValue])
    /// The names that stand in it.
    case array([String])
    case other
    case null

    var name: String? { if case .name(let name) = self { name } else { nil } }
    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var isNull: Bool { if case .null = self { true } else { false } }
}

/// Puts the tokens of a PDF together to objects and their dictionaries.
struct PDFObjects {
    enum Found {
        /// A dictionary is whole. `isObject` says that it is not within another value.
        case dictionary([String: PDFValue], of: Int, isObject: Bool)
        /// An object that is nothing but a name.
        case name(String, of: Int)
        case streamBegins(of: [String: PDFValue], Int)
        case objectEnds
    }

    private struct Frame {
        var isArray = true
        var key: String?
        /// What stands since the key, or since the beginning.
        var operands: [PDFValue] = []
        var names: [String] = []
        var entries: [String: PDFValue] = [:]

        /// The last operand belongs to the key.
        ///
        /// - Throws: `Refused` for a key that decides what is done, and stands twice.
        mutating func settle() throws {
            if let key, let value = operands.last, PDFRules.asked.contains(key) {
                if entries.updateValue(value, forKey: key) != nil, PDFRules.decisive.contains(key) {
                    throw FileInspection.Refused("says two things about one object (/\(key))")
                }
            }
            key = nil
            operands.removeAll(keepingCapacity: true)
        }
    }

    private var frames = [Frame()]
    private var number: Int?
    private var lastDictionary: [String: PDFValue]?
    /// Within a stream of objects: the numbers of those it holds, and which one is being read.
    private let held: (container: Int, count: Int)?
    private var heldNumbers: [Int] = []
    private var place = 0

    private static let deepest = 500
    private static let mostNames = 64

    init() { held = nil }

    /// Reads the content of a stream of objects, which begins with the numbers and places of so many.
    init(heldBy container: Int, count: Int) {
        held = (container, count)
        number = container
    }

    mutating func take(_ token: PDFTokens.Token, _ hand: (Found) throws -> Void) throws {
        switch token {
        case .dictionaryStart, .arrayStart:
            guard frames.count < Self.deepest else { throw FileInspection.Refused("is a PDF nested too deeply") }
            frames.append(Frame(isArray: token == .arrayStart))
        case .dictionaryEnd: try endDictionary(hand)
        case .arrayEnd:
            guard frames.count > 1, frames[frames.count - 1].isArray else { return }
            let names = frames.removeLast().names
            receive(.array(names))
        case .name(let name): try take(name: name, hand)
        case .number(let value): take(number: value)
        case .other: receive(.other)
        case .word(let word): try take(word: word, hand)
        }
    }

    private mutating func take(name: String, _ hand: (Found) throws -> Void) throws {
        let top = frames.count - 1
        if frames[top].isArray {
            if top == 0 {
                if let number { try hand(.name(name, of: currentNumber ?? number)) }
                receive(.name(name))
            } else if frames[top].names.count < Self.mostNames {
                frames[top].names.append(name)
            }
        } else if frames[top].key == nil {
            frames[top].key = name
        } else if frames[top].operands.isEmpty {
            frames[top].operands.append(.name(name))
            try frames[top].settle()
        } else {
            try frames[top].settle()
            frames[top].key = name
        }
    }

    private mutating func take(number value: Int) {
        if let held, frames.count == 1, heldNumbers.count < 2 * held.count {
            heldNumbers.append(value)
        } else {
            keep(.number(value))
        }
    }

    private mutating func take(word: String, _ hand: (Found) throws -> Void) throws {
        switch word {
        case "R":
            let top = frames.count - 1
            guard case .number(let target)? = frames[top].operands.dropLast().last else { return }
            frames[top].operands.removeLast(2)
            keep(.reference(target))
        case "null": receive(.null)
        case "true", "false": receive(.other)
        case "obj":
            // An object that was not closed before ends with the next one.
            reset(to: frames[frames.count - 1].operands.dropLast().last?.number ?? 0)
        case "endobj":
            reset(to: nil)
            try hand(.objectEnds)
        case "stream":
            guard held == nil, frames.count == 1, let lastDictionary else { return }
            try hand(.streamBegins(of: lastDictionary, number ?? 0))
        default: break
        }
    }

    private mutating func endDictionary(_ hand: (Found) throws -> Void) throws {
        // An array that was not closed ends with what it stands in.
        while frames.count > 1, frames[frames.count - 1].isArray { frames.removeLast() }
        guard frames.count > 1 else { return }
        var frame = frames.removeLast()
        try frame.settle()
        let isObject = frames.count == 1
        try hand(.dictionary(frame.entries, of: currentNumber ?? number ?? 0, isObject: isObject))
        if isObject { lastDictionary = frame.entries }
        receive(.dictionary(frame.entries))
    }

    /// A value is whole.
    private mutating func receive(_ value: PDFValue) {
        keep(value)
        if frames.count == 1 { place += 1 }
    }

    private mutating func keep(_ value: PDFValue) {
        let top = frames.count - 1
        if frames[top].operands.count > 8 { frames[top].operands.removeFirst(6) }
        frames[top].operands.append(value)
    }

    private mutating func reset(to number: Int?) {
        frames.removeSubrange(1...)
        frames[0] = Frame()
        lastDictionary = nil
        self.number = number
    }

    /// Of the object of a stream that is being read.
    private var currentNumber: Int? {
        held != nil && 2 * place < heldNumbers.count ? heldNumbers[2 * place] : nil
    }
}
