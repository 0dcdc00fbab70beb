import Models
import Testing

@Suite("The catalogue of requests") struct RequestCatalogueTests {
    private let definitions = RequestCatalogue.all.map { $0.definition }

    @Test("Names are unique, and each leads back to its request")
    func namesAreUnique() throws {
        #expect(Set(definitions.map(\.name)).count == definitions.count)
        for request in RequestCatalogue.all {
            let found = try #require(RequestCatalogue.find(request.definition.name))
            #expect(ObjectIdentifier(found) == ObjectIdentifier(request))
        }
        #expect(RequestCatalogue.find(RequestName(rawValue: "nobody.asks.this")) == nil)
    }

    @Test("A name belongs to a service, or to every one of them")
    func namesHaveOwners() {
        for name in definitions.map(\.name) {
            #expect(name.owner != nil || name.rawValue.hasPrefix("service."), "\(name)")
        }
    }

    @Test("No two requests have the same method and path, whatever their placeholders are called")
    func routesAreUnique() {
        var seen: Set<String> = []
        for definition in definitions {
            guard let route = definition.route else { continue }
            let shape = route.path.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : $0 }.joined(separator: "/")
            #expect(seen.insert("\(route.method.rawValue) \(shape)").inserted, "\(definition.name)")
        }
    }

    @Test("Queries are read with GET, commands are not; requests between services have no route")
    func methodsFitEffects() {
        // A text of any length does not fit into an address.
        let queriesWithBody = [PreviewMinutes.definition.name]
        for definition in definitions {
            if let route = definition.route {
                let isRead = definition.effect == .query && !queriesWithBody.contains(definition.name)
                #expect((route.method == .get) == isRead, "\(definition.name)")
            }
            if definition.access == .principals { #expect(definition.route == nil, "\(definition.name)") }
        }
    }

    @Test("Every command is for certain roles, or for services only, but those by which a program asks to be let in")
    func commandsAreRestricted() {
        let asking = [BeginDeviceSignIn.definition.name, RedeemDeviceSignIn.definition.name]
        for definition in definitions where definition.effect == .command && !asking.contains(definition.name) {
            #expect(definition.access != .everyone, "\(definition.name)")
            if case .roles(let roles) = definition.access {
                #expect(!roles.isEmpty && !roles.contains(.public), "\(definition.name)")
            }
        }
    }

    @Test("What is kept of the answers to commands has no address: those that hold one can be put without it")
    func receiptsAreImpersonal() {
        func hasAddress(_ schema: Schema) -> Bool {
            if case .array(let element) = schema.kind { return hasAddress(element) }
            return schema.format == "email" || schema.fields.contains { hasAddress($0.schema) }
        }
        func check<Command: Request>(_ command: Command.Type) {
            guard hasAddress(Command.answerSchema) else { return }
            #expect(Command.Answer.self is any PersonalAnswer.Type, "\(command.definition.name)")
        }
        for request in RequestCatalogue.all where request.definition.effect == .command { check(request) }
    }

    @Test("Each request says in one sentence what it does")
    func summariesAreSentences() {
        for definition in definitions {
            #expect(
                definition.summary.hasSuffix(".") && definition.summary.first?.isUppercase == true, "\(definition.name)"
            )
        }
    }

    @Test("The schema of every request and answer is found out from the code that reads it")
    func schemasAreReflected() throws {
        for request in RequestCatalogue.all {
            let (question, answer) = schemas(of: request)
            guard case .object = question.kind else {
                Issue.record("\(request.definition.name) is no object")
                continue
            }
            #expect(answer != Schema(.object([])), "\(request.definition.name)")
            for schema in [question, answer] { check(schema, in: request.definition.name) }
        }
    }

    @Test("Every placeholder of a route is a required field of the request, and stands there once")
    func placeholdersAreFields() throws {
        for request in RequestCatalogue.all {
            guard let route = request.definition.route else { continue }
            let fields = schemas(of: request).question.fields
            #expect(Set(route.placeholders).count == route.placeholders.count, "\(request.definition.name)")
            for placeholder in route.placeholders {
                let field = try #require(fields.first { $0.name == placeholder }, "\(request.definition.name)")
                #expect(field.isRequired, "\(request.definition.name): \(placeholder)")
                #expect(field.schema.fields.isEmpty, "\(request.definition.name): \(placeholder) is one segment")
            }
        }
    }

    private func schemas(of request: any Request.Type) -> (question: Schema, answer: Schema) {
        (request.schema, request.answerSchema)
    }

    /// No field is named twice, at no depth.
    private func check(_ schema: Schema, in name: RequestName) {
        switch schema.kind {
        case .object(let fields):
            #expect(Set(fields.map(\.name)).count == fields.count, "\(name)")
            for field in fields { check(field.schema, in: name) }
        case .array(let element), .map(let element): check(element, in: name)
        default: break
        }
    }
}
