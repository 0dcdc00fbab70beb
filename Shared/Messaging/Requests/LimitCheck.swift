public import Models

/// Holds the data of a request against what its schema says beyond the types of its fields: the sizes of lists, the bounds of
/// numbers, years, and which fields belong together.
struct LimitCheck: Sendable {
    private let map: LimitMap?

    init(of request: any Request.Type) { map = LimitMap(request.acceptedSchema) }

    /// - Throws: a rejection that names the field. What cannot be read is left to decoding.
    func check(_ data: [UInt8]) throws {
        guard let map else { return }
        var scanner = JSONScanner(data)
        do {
            try Self.walk(&scanner, map, at: nil)
        } catch is JSONScanner.Failure {}
    }

    private static func walk(_ scanner: inout JSONScanner, _ map: LimitMap, at place: JSONScanner.Place?) throws {
        if scanner.null() { return }
        switch map {
        case .list(let count, let isDistinct, let each):
            try list(&scanner, count, isDistinct, each, at: place)
        case .members(let members, let rules, let concerned):
            try object(&scanner, members, rules, concerned, at: place)
        case .number(let range, let isWhole):
            guard let number = Double(String(decoding: try scanner.value(), as: UTF8.self)) else { return }
            guard number < Double(range.lowerBound) || number > Double(range.upperBound) else { return }
            throw refusal(
                place,
                isWhole
                    ? "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
                    : "must be a number from \(range.lowerBound) to \(range.upperBound)")
        case .day: try plannable(CalendarDate(rawValue: scanner.string()), place)
        case .instant: try plannable(Instant(rfc3339: scanner.string())?.date, place)
        }
    }

    private static func plannable(_ day: CalendarDate?, _ place: JSONScanner.Place?) throws {
        guard let day, !day.isPlannable else { return }
        throw refusal(place, CalendarDate.plannableWords)
    }

    private static func list(
        _ scanner: inout JSONScanner, _ count: ClosedRange<Int>, _ isDistinct: Bool, _ each: LimitMap?,
        at place: JSONScanner.Place?
    ) throws {
        var known: Set<String> = []
        var index = 0
        try scanner.array { scanner in
            var ahead = scanner
            let item = try ahead.value()
            if isDistinct, !known.insert(JSONScanner.word(item)).inserted {
                throw refusal(place, "names “\(Line(cutting: JSONScanner.word(item)))” twice")
            }
            if let each {
                try walk(&scanner, each, at: place.map { .itemOf($0, index) })
            } else {
                scanner = ahead
            }
            index += 1
            if index > count.upperBound { throw refusal(place, words(of: count)) }
        }
        if index < count.lowerBound { throw refusal(place, words(of: count)) }
    }

    private static func object(
        _ scanner: inout JSONScanner, _ members: [String: LimitMap], _ rules: [FieldRule], _ concerned: Set<String>,
        at place: JSONScanner.Place?
    ) throws {
        var values: [String: ArraySlice<UInt8>] = [:]
        try scanner.object { scanner, name in
            if concerned.contains(name) {
                var ahead = scanner
                if !ahead.null() { values[name] = try ahead.value() }
            }
            guard let member = members[name] else {
                _ = try scanner.value()
                return
            }
            try walk(&scanner, member, at: inside(place, name))
        }
        if let broken = rules.first(where: { !$0.fits(values) }) {
            throw refusal(inside(place, broken.field), broken.words)
        }
    }

    private static func inside(_ place: JSONScanner.Place?, _ name: String) -> JSONScanner.Place {
        place.map { .memberOf($0, name) } ?? .member(name)
    }

    private static func words(of count: ClosedRange<Int>) -> ProblemText {
        count.lowerBound == 0
            ? "must be at most \(count.upperBound)" : "must be \(count.lowerBound) to \(count.upperBound)"
    }

    private static func refusal(_ place: JSONScanner.Place?, _ words: ProblemText) -> Rejection {
        .invalid(place.map(String.init(describing:)) ?? "request", words)
    }
}

extension Request {
    /// Holds a request that a handler has put together against its schema.
    ///
    /// - Throws: a rejection that names the field.
    public func requireLimits() throws { try LimitCheck(of: Self.self).check(JSON.encode(self)) }
}

extension FieldRule {
    /// - Parameter values: the members of the object that it is about, as far as there are any.
    func fits(_ values: [String: ArraySlice<UInt8>]) -> Bool {
        shapes.contains { shape in shape.allSatisfy { $1.holds(for: values[$0]) } }
    }
}

extension FieldCondition {
    fileprivate func holds(for value: ArraySlice<UInt8>?) -> Bool {
        guard let value else { return !isGiven }
        switch self {
        case .given: return true
        case .missing: return false
        case .oneOf(let words): return words.contains(JSONScanner.word(value))
        case .isTrue: return JSONScanner.word(value) == "true"
        case .atLeast(let count): return JSONScanner.items(value).count >= count
        case .noItems: return JSONScanner.items(value).isEmpty
        case .without(let word): return !JSONScanner.items(value).contains(word)
        case .first(let texts):
            let members = JSONScanner.firstItem(value)
            return members?.allSatisfy { texts[$0] == nil || texts[$0] == $1 } ?? true
        case .beginning(let text): return JSONScanner.word(value).hasPrefix(text)
        case .form(let form): return form.fits(JSONScanner.word(value))
        }
    }
}

extension JSONScanner {
    /// What a value says: a text without its quotes; a whole number as people write it, since 7.0 is the same as 7.
    fileprivate static func word(_ value: ArraySlice<UInt8>) -> String {
        var scanner = JSONScanner(Array(value))
        if value.first == UInt8(ascii: "\""), let text = try? scanner.string() { return text }
        return String(decoding: value, as: UTF8.self).replacing(/^(-?[0-9]+)[.]0+$/) { $0.output.1 }
    }

    /// The members of the first item of a list; nil where there is none.
    fileprivate static func firstItem(_ value: ArraySlice<UInt8>) -> [String: String]? {
        var scanner = JSONScanner(Array(value))
        var members: [String: String]?
        try? scanner.array { scanner in
            guard members == nil else {
                _ = try scanner.value()
                return
            }
            var known: [String: String] = [:]
            try scanner.object { known[$1] = word(try $0.value()) }
            members = known
        }
        return members
    }

    fileprivate static func items(_ value: ArraySlice<UInt8>) -> [String] {
        var scanner = JSONScanner(Array(value))
        var items: [String] = []
        try? scanner.array { items.append(word(try $0.value())) }
        return items
    }
}
