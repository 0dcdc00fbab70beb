/// Signs that nobody sees: some make a script readable, others only make a text look like another.
enum VisibleText {
    /// Why a line is refused, as the end of a sentence that begins with its field; nil for one whose signs are fine.
    ///
    /// What Persian, Arabic, the scripts of India and emoji need is fine: joiners, marks of direction, variation selectors,
    /// soft hyphens, isolates that are closed.
    static func objection(toLine text: String) -> ProblemText? {
        for scalar in text.unicodeScalars where scalar.value >= 0x80 {
            if let objection = objection(toProse: scalar) ?? objection(to: scalar) { return objection }
        }
        return closesIsolates(text.unicodeScalars)
            ? nil : "must close what changes the direction of its text (U+2066 to U+2069)"
    }

    /// Why a running text is refused: it is what it seems, and can be written into any document.
    static func objection(toProse text: String) -> ProblemText? {
        for scalar in text.unicodeScalars where scalar.value >= 0x80 {
            if let objection = objection(toProse: scalar) { return objection }
        }
        return nil
    }

    /// Whether a sign leaves ink on paper.
    static func hasInk(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && scalar.value != 0x2800
            && properties.generalCategory != .format && properties.generalCategory != .nonspacingMark
    }

    /// The signs of a text that is put together of others: without those that are objected to. Isolates stay where all of them
    /// do and each is closed.
    static func harmless(_ text: String, upTo limit: Int) -> [Unicode.Scalar] {
        let kept = text.unicodeScalars.filter { objection(toProse: $0) == nil && objection(to: $0) == nil }
        let isWhole = kept.count <= limit && closesIsolates(kept)
        return isWhole ? Array(kept) : kept.filter { !isolates.contains($0.value) }
    }

    private static let isolates: ClosedRange<UInt32> = 0x2066...0x2069

    private static func closesIsolates(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
        var open = 0
        for scalar in scalars where isolates.contains(scalar.value) {
            open += scalar.value == isolates.upperBound ? -1 : 1
            if open < 0 { return false }
        }
        return open == 0
    }

    private static func objection(toProse scalar: Unicode.Scalar) -> ProblemText? {
        switch scalar.value {
        case 0x202D, 0x202E: "must not turn the direction of its text about (\(name(scalar)))"
        case 0xFDD0...0xFDEF: "must not have a code that stands for no character (\(name(scalar)))"
        case let code where code & 0xFFFE == 0xFFFE:
            "must not have a code that stands for no character (\(name(scalar)))"
        default: nil
        }
    }

    private static func objection(to scalar: Unicode.Scalar) -> ProblemText? {
        switch scalar.value {
        case 0x202A...0x202E: "must not turn the direction of its text about (\(name(scalar)))"
        case 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0x115F...0x1160, 0x3164, 0xFFA0,
            0x17B4...0x17B5,
            0x180E, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF:
            "must not have a character that is not seen (\(name(scalar)))"
        default: nil
        }
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    }
}

extension String {
    /// Without space around it, and with one space where there are several.
    var withSingleSpaces: String {
        func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .spaceSeparator }
        var kept = String.UnicodeScalarView()
        var space: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar == " " || scalar.value >= 0x80 && isSpace(scalar) {
                space = space == nil ? scalar : " "
            } else {
                if let space, !kept.isEmpty { kept.append(space) }
                space = nil
                kept.append(scalar)
            }
        }
        return String(kept)
    }
}
