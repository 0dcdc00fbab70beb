import Foundation
import Models
import Testing

@testable import Gateway

@Suite("The OpenAPI document") struct OpenAPITests {
    private let document = OpenAPI.document()

    /// The operations, by their ids.
    private var operations: [String: JSONValue] {
        var operations: [String: JSONValue] = [:]
        for (_, item) in document["paths"]?.members ?? [:] {
            for (_, operation) in item.members ?? [:] { operations[operation["operationId"]?.string ?? ""] = operation }
        }
        return operations
    }

    private func resolved(_ schema: JSONValue?) -> JSONValue? {
        guard let reference = schema?["$ref"]?.string else { return schema }
        return document["components"]?["schemas"]?[String(reference.dropFirst(OpenAPI.schemas.count))]
    }

    @Test("A body with other fields than its own is refused, and the document says so")
    func bodies() throws {
        for (id, operation) in operations {
            guard let content = operation["requestBody"]?["content"]?["application/json"] else { continue }
            #expect(resolved(content["schema"])?["additionalProperties"] == .bool(false), "\(id)")
        }
    }

    @Test("Every text that a request takes says how long it is, or of which form")
    func texts() throws {
        // Where a list goes on, only the list knows. Words that replace others are bound by the text that comes of them.
        let opaque: Set<String> = ["after", "replacement"]
        for request in RequestCatalogue.all where request.definition.route != nil {
            for field in request.acceptedSchema.fields where !opaque.contains(field.name) {
                for (place, text) in Self.texts(of: field.schema, at: field.name) {
                    let isBound =
                        text.words != nil || text.pattern != nil || text.format != nil || text.maximumLength != nil
                    #expect(isBound, "\(request.definition.name): \(place)")
                }
            }
        }
    }

    @Test("An operation that mails many says so, and no other")
    func reach() throws {
        for request in RequestCatalogue.all where request.definition.route != nil {
            let operation = try #require(operations[request.definition.name.rawValue])
            let warnings = request.definition.warnings
            #expect(operation["description"]?.string == (warnings.isEmpty ? nil : warnings.joined(separator: " ")))
            #expect(warnings.contains(request.definition.reach.warning ?? "") == (request.definition.reach != .few))
        }
        #expect(operations["submissions.calls.open"]?["description"]?.string == "Mails every focal point.")
    }

    @Test("Each operation says what can come: too many requests, no token, another type of body")
    func problems() {
        for (id, operation) in operations {
            let answers = Set(operation["responses"]?.members?.keys ?? [:].keys)
            #expect(answers.isSuperset(of: ["401", "422", "429", "503"]), "\(id)")
            if operation["requestBody"] != nil { #expect(answers.isSuperset(of: ["413", "415"]), "\(id)") }
            #expect(operation["security"] != nil, "\(id)")
        }
    }

    @Test("Every list says where its next part begins")
    func nextParts() {
        var count = 0
        for (id, operation) in operations {
            let answer = operation["responses"]?["200"]
            guard resolved(answer?["content"]?["application/json"]?["schema"])?["properties"]?["next"] != nil,
                operation["parameters"]?.items?.contains(where: { $0["name"]?.string == "after" }) == true
            else { continue }
            count += 1
            #expect(answer?["links"]?["next"]?["operationId"]?.string == id)
            #expect(answer?["links"]?["next"]?["parameters"]?["after"]?.string == "$response.body#/next")
        }
        #expect(count > 30)
    }

    @Test("What holds for several fields is said of bodies, and of nothing that the address gives")
    func rules() throws {
        let call = try #require(operations["submissions.calls.open"]?["requestBody"]?["content"]?["application/json"])
        let either = resolved(call["schema"])?["allOf"]?.items?.first?["anyOf"]?.items
        #expect(either?.first?["required"]?.items == [.string("closes")])
        #expect(either?.first?["properties"]?["closesOn"] == .object(["not": .object([:])]))
        for (id, operation) in operations {
            let body = resolved(operation["requestBody"]?["content"]?["application/json"]?["schema"])
            let known = Set(body?["properties"]?.members?.keys ?? [:].keys)
            for shape in (body?["allOf"]?.items ?? []).flatMap({ $0["anyOf"]?.items ?? [] }) {
                let named =
                    (shape["required"]?.items ?? []).compactMap(\.string) + (shape["properties"]?.members ?? [:]).keys
                #expect(known.isSuperset(of: named), "\(id)")
            }
        }
    }

    @Test("Examples are texts that are taken, and fit their patterns")
    func examples() throws {
        let types: [any Contract.Type] = [
            AccessTokenSecret.self, ActingOffice.self, AgendaNumber.self, ClockTime.self, ContentDigest.self,
            DecisionNumber.self,
            DecisionSequence.self, DocumentSymbol.self, EmailAddress.self, FileName.self, LinkSecret.self,
            NotificationNumber.self,
            ObjectPath.self, ParagraphNumber.self, ProposalPrefix.self, RequestPattern.self, RoleExpression.self,
            FollowedObject.self, SecondFactorCode.self, SeriesPrefix.self, SignInCode.self, SubmissionNumber.self,
            TimeZoneName.self,
            TrailObject.self, TrailTime.self, TranslatedField.self, WebAddress.self,
        ]
        for type in types {
            let example = try #require(type.schema.example)
            let isTaken = Self.takes(type, example)
            #expect(isTaken, "\(type)")
            guard let pattern = type.schema.pattern else { continue }
            let expression = try NSRegularExpression(pattern: pattern)
            let whole = NSRange(example.startIndex..., in: example)
            #expect(expression.firstMatch(in: example, range: whole) != nil, "\(type)")
        }
        let shown = document["components"]?["schemas"]?.members?.filter { $0.value["examples"] != nil }.keys
        #expect(Set(shown ?? [:].keys) == Set(types.compactMap { $0.schema.name }))
    }

    private static func takes<Value: Contract>(_ type: Value.Type, _ text: String) -> Bool {
        (try? JSONDecoder().decode(type, from: Data("\"\(text)\"".utf8))) != nil
    }

    @Test("A key is described as it is taken: bare or in quotes")
    func keys() throws {
        let parameters = try #require(operations["working-group.actions.propose"]?["parameters"]?.items)
        let key = try #require(parameters.first { $0["name"]?.string == "Idempotency-Key" })
        let pattern = try Regex(try #require(key["schema"]?["pattern"]?.string))
        let id = MessageID().rawValue
        for text in [id, "\"\(id)\""] { #expect(text.wholeMatch(of: pattern) != nil) }
        for text in ["\"\(id)", "\(id)\"", "", "x"] { #expect(text.wholeMatch(of: pattern) == nil) }
    }

    private static func texts(of schema: Schema, at place: String) -> [(String, Schema)] {
        switch schema.kind {
        case .string: [(place, schema)]
        case .array(let element), .map(let element): texts(of: element, at: "\(place)[]")
        case .object(let fields): fields.flatMap { texts(of: $0.schema, at: "\(place).\($0.name)") }
        case .integer, .number, .boolean: []
        }
    }
}

extension JSONValue {
    fileprivate var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
    fileprivate var items: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
    fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
    fileprivate subscript(_ name: String) -> JSONValue? { members?[name] }
}
