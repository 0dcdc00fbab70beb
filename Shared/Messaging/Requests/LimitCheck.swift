public import Models

/// Holds the data of a request against what its schema says beyond the types of its fields: the sizes of lists, the bounds of
/// numbers, years, and which fields belong together.
struct LimitCheck: Sendable {
    private let map: LimitMap?

    init(of request: any Request.Type) { map = LimitMap(request.acceptedSchema) }

    /// - Throws: a rejection that names the fields. What cannot be read is left to decoding.
    func check(_ data: [UInt8]) throws { try problems(of: data).throwIfAny() }

    /// All that is wrong, in the order of the data.
    func problems(of data: [UInt8]) -> FieldProblems {
        var problems = FieldProblems()
        guard let map else { return problems }
        var scanner = JSONScanner(data)
        try? Self.walk(&scanner, map, at: nil, &problems)
        return problems
    }

    private static func walk(
        _ scanner: inout JSONScanner, _ map: LimitMap, at place: JSONScanner.Place?, _ problems: inout FieldProblems
    ) throws {
        if scanner.null() { return }
        switch map {
        case .list(let count, let isDistinct, let each):
            try list(&scanner, count, isDistinct, each, at: place, &problems)
        case .members(let members, let rules, let concerned):
            try object(&scanner, members, rules, concerned, at: place, &problems)
        case .number(let range, let isWhole):
            guard let number = Double(String(decoding: try scanner.value(), as: UTF8.self)) else { return }
            guard number < Double(range.lowerBound) || number > Double(range.upperBound) else { return }
            problems.refuse(
                name(of: place),
                isWhole
                    ? "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
                    : "must be a number from \(range.lowerBound) to \(range.upperBound)")
        case .day: plannable(CalendarDate(rawValue: try scanner.string()), place, &problems)
        case .instant: plannable(Instant(rfc3339: try scanner.string())?.date, place, &problems)
        }
    }

    private static func plannable(
        _ day: CalendarDate?, _ place: JSONScanner.Place?, _ problems: inout FieldProblems
    ) {
        guard let day, !day.isPlannable else { return }
        problems.refuse(name(of: place), CalendarDate.plannableWords)
    }

    private static func list(
        _ scanner: inout JSONScanner, _ count: ClosedRange<Int>, _ isDistinct: Bool, _ each: LimitMap?,
        at place: JSONScanner.Place?, _ problems: inout FieldProblems
    ) throws {
        var known: Set<String> = []
        var index = 0
        try scanner.array { scanner in
            var ahead = scanner
            let item = try ahead.value()
            // Of a list that is too long, nothing more is said.
            guard index < count.upperBound else {
                if index == count.upperBound { problems.refuse(name(of: place), words(of: count)) }
                scanner = ahead
                index += 1
                return
            }
            if isDistinct, !known.insert(JSONScanner.word(item)).inserted {
                problems.refuse(name(of: place), "names “\(Line(cutting: JSONScanner.word(item)))” twice")
            }
            if let each {
                try walk(&scanner, each, at: place.map { .itemOf($0, index) }, &problems)
            } else {
                scanner = ahead
            }
            index += 1
        }
        if index < count.lowerBound { problems.refuse(name(of: place), words(of: count)) }
    }

    private static func object(
        _ scanner: inout JSONScanner, _ members: [String: LimitMap], _ rules: [FieldRule], _ concerned: Set<String>,
        at place: JSONScanner.Place?, _ problems: inout FieldProblems
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
            try walk(&scanner, member, at: inside(place, name), &problems)
        }
        for broken in rules where !broken.fits(values) {
            problems.refuse(name(of: inside(place, broken.field)), broken.words)
        }
    }

    private static func inside(_ place: JSONScanner.Place?, _ name: String) -> JSONScanner.Place {
        place.map { .memberOf($0, name) } ?? .member(name)
    }

    private static func words(of count: ClosedRange<Int>) -> ProblemText {
        count.lowerBound == 0
            ? "must be at most \(count.upperBound)" : "must be \(count.lowerBound) to \(count.upperBound)"
    }

    private static func name(of place: JSONScanner.Place?) -> String {
        place.map(String.init(describing:)) ?? "request"
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
        return String(decoding: value.withoutZeroFraction, as: UTF8.self)
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
