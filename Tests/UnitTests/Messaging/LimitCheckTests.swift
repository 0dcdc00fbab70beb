import Models
import Testing

@testable import Messaging

@Suite("What schemas say of fields is held against what comes in") struct LimitCheckTests {
    @Test("Every list of a request is refused with its place when it is too long, too short, or says something twice")
    func lists() throws {
        for request in RequestCatalogue.all {
            for site in Site.all(in: request.acceptedSchema) {
                guard case .array(let element) = site.schema.kind else { continue }
                let (least, most) = (site.schema.minimumItems ?? 0, site.schema.maximumItems)
                if let most { try expect(request, site, items(most + 1, element), "at most|\(least) to \(most)") }
                if least > 0 { try expect(request, site, items(least - 1, element), "must be \(least) to") }
                guard site.schema.hasDistinctItems else { continue }
                try expect(request, site, .array([.string("\u{E9}"), .string("\u{E9}")]), "names “é” twice")
                try expect(request, site, .array([.integer(7), .integer(7)]), "names “7” twice")
            }
        }
    }

    @Test("Every list that a request with an address takes says how long it is")
    func sizes() {
        for request in RequestCatalogue.all where request.definition.route != nil {
            for site in Site.all(in: request.acceptedSchema) {
                guard case .array = site.schema.kind else { continue }
                #expect(site.schema.maximumItems != nil, "\(request.definition.name): \(site.place)")
            }
        }
    }

    @Test("Every number of a request is refused with its place when it is too large or too small")
    func numbers() throws {
        for request in RequestCatalogue.all {
            for site in Site.all(in: request.acceptedSchema) where [.integer, .number].contains(site.schema.kind) {
                let place = "\(request.definition.name): \(site.place)"
                let least = try #require(site.schema.minimum, "\(place)")
                let most = try #require(site.schema.maximum, "\(place)")
                // What has a name checks itself.
                guard site.schema.name == nil else { continue }
                try expect(request, site, .integer(Int64(most) + 1), "from \(least) to \(most)")
                try expect(request, site, .integer(Int64(least) - 1), "from \(least) to \(most)")
                try expect(request, site, .number(1e300), "from \(least) to \(most)")
            }
        }
    }

    @Test("Every day and instant of a request is refused where no zone could hold it, as the pattern says")
    func days() throws {
        for request in RequestCatalogue.all {
            for site in Site.all(in: request.acceptedSchema) where ["date", "date-time"].contains(site.schema.format) {
                let time = site.schema.format == "date" ? "" : "T00:00:00Z"
                let pattern = try Regex(try #require(site.schema.pattern))
                for year in ["0001", "9999"] {
                    try expect(request, site, .string("\(year)-06-01\(time)"), "must be in the years 2 to 9998")
                    #expect("\(year)-06-01\(time)".firstMatch(of: pattern) == nil)
                }
                for year in ["0002", "0100", "2027", "9899", "9998"] {
                    #expect("\(year)-06-01\(time)".firstMatch(of: pattern) != nil)
                }
            }
        }
    }

    @Test("Every rule lets each of its shapes pass, and refuses with its field what fits none")
    func rules() throws {
        var count = 0
        for request in RequestCatalogue.all {
            for rule in request.acceptedSchema.rules {
                count += 1
                let place = "\(request.definition.name): \(rule.words)"
                for shape in rule.shapes {
                    let fits = try rule.fits(bytes(of: shape.compactMapValues(\.fitting)))
                    #expect(fits, "\(place): \(shape)")
                }
                let broken = try Self.candidates(of: rule).first { try !rule.fits(bytes(of: $0)) }
                let data = try JSON.encode(JSONValue.object(try #require(broken, "\(place)")))
                #expect(throws: Rejection.self, "\(place)") { try LimitCheck(of: request).check(data) }
                let fields = Set(request.acceptedSchema.fields.map(\.name))
                let named = String(rule.field.prefix { $0 != "[" })
                #expect(rule.fields.isSubset(of: fields) && fields.contains(named), "\(place)")
            }
        }
        #expect(count > 20)
    }

    @Test("A rule of an object in another one is refused with the place of both")
    func nested() throws {
        let body = #"{"contact":"c","quiet":{"from":"22:00","days":["monday","monday"]}}"#
        let twice = try #require(throws: Rejection.self) {
            try LimitCheck(of: ChangePreferences.self).check(Array(body.utf8))
        }
        #expect(twice.fields.map(\.field) == ["quiet.days", "quiet.until"])
        let half = try #require(throws: Rejection.self) {
            try LimitCheck(of: ChangePreferences.self).check(Array(#"{"quiet":{"from":"22:00","until":null}}"#.utf8))
        }
        #expect(half.fields.map(\.field) == ["quiet.until"])
    }

    @Test("What cannot be read is left to decoding", arguments: ["", "[]", "{", #"{"proposals":7}"#, "null"])
    func unreadable(text: String) throws {
        try LimitCheck(of: GiveRanking.self).check(Array(text.utf8))
    }

    private func items(_ count: Int, _ element: Schema) -> JSONValue {
        // What an object has to be like is said of another place.
        .array((0..<count).map { element.fields.isEmpty ? .string("i\($0)") : .null })
    }

    private func expect(_ request: any Request.Type, _ site: Site, _ value: JSONValue, _ words: String) throws {
        let data = try JSON.encode(site.wrap(value))
        let refusal = try? #require(throws: Rejection.self, "\(request.definition.name): \(site.place)") {
            try LimitCheck(of: request).check(data)
        }
        let problem = refusal?.fields.first
        #expect(problem?.field == site.place, "\(request.definition.name)")
        let says = words.split(separator: "|").contains { problem?.detail.contains($0) == true }
        #expect(says, "\(request.definition.name): \(problem?.detail ?? "")")
    }

    private func bytes(of object: [String: JSONValue]) throws -> [String: ArraySlice<UInt8>] {
        try object.mapValues { try JSON.encode($0)[...] }
    }

    /// Objects of the fields of a rule, of which one breaks it: with no, one or two of them.
    private static func candidates(of rule: FieldRule) -> [[String: JSONValue]] {
        let values = rule.shapes.flatMap { $0 }.flatMap { name, condition in
            [(name, JSONValue.string("?")), (name, condition.breaking)]
        }
        let pairs = values.flatMap { first in values.map { second in [first, second] } }
        return [[:]] + pairs.map { Dictionary($0) { _, last in last } }
    }
}

/// A place in the JSON of a schema.
private struct Site {
    let place: String
    let schema: Schema
    /// The whole with a value in this place, and nothing beside it.
    let wrap: (JSONValue) -> JSONValue

    static func all(in schema: Schema) -> [Site] {
        all(in: schema, at: "") { $0 }
    }

    private static func all(in schema: Schema, at place: String, _ wrap: @escaping (JSONValue) -> JSONValue) -> [Site] {
        let here = place.isEmpty ? [] : [Site(place: place, schema: schema, wrap: wrap)]
        switch schema.kind {
        case .array(let element):
            return here + all(in: element, at: "\(place)[0]") { wrap(.array([$0])) }
        case .object(let fields):
            return here
                + fields.flatMap { field in
                    all(in: field.schema, at: place.isEmpty ? field.name : "\(place).\(field.name)") {
                        wrap(.object([field.name: $0]))
                    }
                }
        case .map, .string, .integer, .number, .boolean: return here
        }
    }
}

extension FieldCondition {
    /// A value for which it holds; nil for none.
    fileprivate var fitting: JSONValue? {
        switch self {
        case .given: .string("?")
        case .missing, .noItems, .without, .first: nil
        case .oneOf(let words): words.first.map(JSONValue.string)
        case .isTrue: .bool(true)
        case .atLeast(let count): .array((0..<count).map { .integer(Int64($0)) })
        case .beginning(let text): .string(text)
        case .form(let form): .string(form.schema.example ?? "x")
        }
    }

    /// A value for which it does not hold, where there is one.
    fileprivate var breaking: JSONValue {
        switch self {
        case .noItems: .array([.integer(1)])
        case .without(let word): .array([.string(word)])
        case .first(let texts): .array([.object(texts.mapValues { _ in .string("?") })])
        case .given, .missing, .oneOf, .isTrue, .atLeast, .beginning, .form: .string("")
        }
    }
}
