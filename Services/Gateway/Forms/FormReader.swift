internal import Localization
internal import Models

/// Makes the fields of a request from what was typed. All that is wrong is found at once; what only services know, whether an
/// object exists, they say afterwards.
struct FormReader {
    private let words: FormWords
    private let values: FormValues
    private(set) var problems: [FormProblem] = []

    init(_ values: FormValues, _ words: FormWords) { (self.values, self.words) = (values, words) }

    /// Of days that people plan and report: two digits are no year.
    private static let years = 1900...2200

    /// - Parameter path: of the object that has the fields; empty for the request itself.
    mutating func members(of fields: [SchemaKind.Field], at path: String = "") -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        for field in fields {
            let name = path.isEmpty ? field.name : "\(path).\(field.name)"
            let label = words.label(field.name).text
            if let value = value(of: field.schema, name, label) {
                members[field.name] = value
            } else if field.isRequired,
                !problems.contains(where: {
                    $0.input == name || $0.input.hasPrefix("\(name).")
                })
            {
                refuse(name, .problemMissing, label)
            }
        }
        return members
    }

    /// - Returns: nil where nothing stands in the form, or something that cannot be it.
    private mutating func value(of schema: Schema, _ name: String, _ label: String) -> JSONValue? {
        switch schema.kind {
        case .string: return text(schema, name, label)
        case .integer: return number(schema, name, label)
        case .number:
            guard let text = values.text(name) else { return nil }
            guard let number = Double(text.replacing(",", with: ".")), number.isFinite else {
                return refuse(name, .problemForm, label)
            }
            return .number(number)
        case .boolean:
            switch values.text(name) {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: return nil
            }
        case .object(let fields):
            guard values.hasAny(name) else { return nil }
            return .object(members(of: fields, at: name))
        case .array(let element): return list(of: element, schema, name, label)
        case .map(let element): return map(of: element, name, label)
        }
    }

    private mutating func text(_ schema: Schema, _ name: String, _ label: String) -> JSONValue? {
        switch schema.format {
        case "date": return day(name, label).map { .string($0.rawValue) }
        case "date-time": return instant(name, label)
        default:
            guard let text = values.text(name)?.replacing("\r\n", with: "\n") else { return nil }
            return checked(text, schema, name, label)
        }
    }

    private mutating func checked(_ text: String, _ schema: Schema, _ name: String, _ label: String) -> JSONValue? {
        if let limit = schema.maximumLength, text.unicodeScalars.count > limit {
            return refuse(name, .problemTooLong, label, ["limit": .number(limit)])
        }
        if let set = schema.words, !set.contains(text) {
            return refuse(name, .problemUnknown, label, ["text": .text(text)])
        }
        return .string(text)
    }

    private mutating func number(_ schema: Schema, _ name: String, _ label: String) -> JSONValue? {
        guard let text = values.text(name) else { return nil }
        guard let number = text.number else { return refuse(name, .problemNoNumber, label) }
        let (least, most) = (schema.minimum ?? 0, schema.maximum ?? Int(Int32.max))
        guard (Int64(least)...Int64(most)).contains(number) else {
            return refuse(name, .problemRange, label, ["least": .number(least), "most": .number(most)])
        }
        return .integer(number)
    }

    private mutating func day(_ name: String, _ label: String) -> CalendarDate? {
        let parts = ["year", "month", "day"].map { values.text("\(name).\($0)") }
        guard parts.contains(where: { $0 != nil }) else { return nil }
        let numbers = parts.compactMap { $0?.number }
        guard numbers.count == 3, Self.years.contains(Int(numbers[0])) else {
            refuse("\(name).day", .problemNoDate, label)
            return nil
        }
        let text = zip(numbers, [4, 2, 2]).map { number, width in
            let digits = String(max(0, number))
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined(separator: "-")
        guard let date = CalendarDate(rawValue: text) else {
            refuse("\(name).day", .problemNoDate, label)
            return nil
        }
        return date
    }

    /// What a clock shows; ``FormClock`` knows which.
    private mutating func instant(_ name: String, _ label: String) -> JSONValue? {
        guard let date = day(name, label) else { return nil }
        let clock = (values.text("\(name).time") ?? "").split(separator: ":").compactMap {
            String($0).number.map { Int($0) }
        }
        guard clock.count == 2, (0...23).contains(clock[0]), (0...59).contains(clock[1]) else {
            return refuse("\(name).time", .problemNoTime, label)
        }
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return .string("\(date.rawValue)T\(twoDigits(clock[0])):\(twoDigits(clock[1])):00")
    }

    private mutating func list(of element: Schema, _ schema: Schema, _ name: String, _ label: String) -> JSONValue? {
        var items: [JSONValue] = []
        if !element.fields.isEmpty {
            for row in values.rows(name) where values.hasAny("\(name).\(row)") {
                items.append(.object(members(of: element.fields, at: "\(name).\(row)")))
            }
        } else {
            let texts =
                element.words == nil
                ? values.lines(name)
                : values[name].filter { !$0.isEmpty }
            for text in texts { if let item = item(text, element, name, label) { items.append(item) } }
        }
        guard !items.isEmpty else { return nil }
        if let limit = schema.maximumItems, items.count > limit {
            return refuse(name, .problemTooMany, label, ["limit": .number(limit)])
        }
        return .array(items)
    }

    private mutating func item(_ text: String, _ schema: Schema, _ name: String, _ label: String) -> JSONValue? {
        guard schema.kind == .integer else { return checked(text, schema, name, label) }
        guard let number = text.number else { return refuse(name, .problemNoNumber, label) }
        return .integer(number)
    }

    /// One in each line: a name, a colon, a value.
    private mutating func map(of element: Schema, _ name: String, _ label: String) -> JSONValue? {
        guard let text = values.text(name) else { return nil }
        var members: [String: JSONValue] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let halves = line.split(separator: ":", maxSplits: 1).map(\.trimmed)
            guard halves.count == 2, let value = item(halves[1], element, name, label) else {
                return refuse(name, .problemForm, label)
            }
            members[halves[0]] = value
        }
        return .object(members)
    }

    @discardableResult private mutating func refuse(
        _ input: String, _ key: TextKey, _ label: String, _ more: [String: MessageValue] = [:]
    ) -> JSONValue? {
        let text = words.texts.text(key, more.merging(["field": .text(label)]) { own, _ in own })
        problems.append(FormProblem(input: input, text: text))
        return nil
    }
}

/// What is wrong with an input, in the reader's words.
struct FormProblem: Sendable, Equatable {
    /// The name of the input; empty for what no input is at fault of.
    let input: String
    let text: String
    /// Of the words, where it is not the reader's.
    var language: String?
}

extension String {
    /// A whole number in the digits of any script; a sign of per cent behind it is passed over.
    fileprivate var number: Int64? {
        let digits = filter { $0 != "%" && $0 != "٪" && !$0.isWhitespace }.map { letter in
            letter.wholeNumberValue.flatMap { $0 < 10 ? String($0) : nil } ?? String(letter)
        }
        return Int64(digits.joined())
    }
}
