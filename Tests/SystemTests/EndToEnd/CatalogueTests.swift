import Messaging
import Models
import Testing

extension SystemTests.Requests {
    @Suite("Every request there is can be sent, by every way", .serialized)
    struct CatalogueTests {
        private let backbone: Backbone
        private static let routed = RequestCatalogue.all.map { $0.definition }.filter { $0.route != nil }

        init() throws { backbone = try Backbone.running() }

        @Test("each one with a route stands in the OpenAPI document, and nothing else does but the contents of files")
        func openAPI() async throws {
            let answer = try await backbone.api(as: nil).exchange("GET", "/api/v1/openapi.json")
            #expect(answer.status == 200)
            guard case .object(let paths) = answer.json?["paths"] else { throw Backbone.None() }
            let described = paths.flatMap { path, item in
                guard case .object(let operations) = item else { return [String]() }
                return operations.map { "\($0.key.uppercased()) \(path) \($0.value["operationId"]?.string ?? "")" }
            }
            let wanted = Self.routed.compactMap { definition in
                definition.route.map { "\($0.method.rawValue) \($0.path) \(definition.name)" }
            }
            let contents = ["put", "get", "head"].map {
                "\($0.uppercased()) /attachments/{attachment}/content submissions.attachments.content.\($0)"
            }
            #expect(described.sorted() == (wanted + contents).sorted())
        }

        @Test("each one with a route is answered over HTTP by the service that owns it", arguments: routed.indices)
        func http(index: Int) async throws {
            let definition = Self.routed[index]
            let members = Dictionary(
                uniqueKeysWithValues: definition.route!.placeholders.map { ($0, Self.value(of: $0)) })
            let address = try #require(definition.address(members))
            let answer = try await backbone.api(as: .secretariat).exchange(
                address.method, address.path, body: address.body)
            #expect([200, 403, 404, 409, 422].contains(answer.status), "\(definition.name): \(answer.text)")
            let problem = answer.problem
            #expect(problem?.code != .unknownRequest)
            #expect(problem?.detail?.contains("There is nothing at") != true, "\(definition.name)")
        }

        @Test("each one with a route explains itself on the command line", arguments: routed.indices)
        func commandLine(index: Int) async throws {
            let definition = Self.routed[index]
            let words = definition.name.rawValue.split(separator: ".").suffix(2).map(String.init)
            let result = try await backbone.npp16(words[0], words[1], "--help")
            #expect(result.end.isSuccess)
            #expect(result.output.contains("Request: \(definition.name)"), "\(result)")
        }

        @Test("each one is served on the bus by its owner, and those about a service by every service")
        func bus() async throws {
            let bus = try await backbone.bus()
            for definition in RequestCatalogue.all.map({ $0.definition }) {
                let owners = definition.name.owner.map { [$0] } ?? ServiceName.allCases
                for service in owners {
                    let answer = try await bus.send(
                        definition.name, "{\"service\":\"\(service.rawValue)\"}", to: service, as: nil)
                    #expect(answer.problem?.code != .unknownRequest, "\(definition.name) at \(service.rawValue)")
                    #expect(answer.problem?.status != 500, "\(definition.name) at \(service.rawValue)")
                }
            }
            await bus.close()
        }

        @Test("none is served by a service that does not own it")
        func strangers() async throws {
            let bus = try await backbone.bus()
            for definition in RequestCatalogue.all.map({ $0.definition }) {
                guard let owner = definition.name.owner else { continue }
                for service in ServiceName.allCases where service != owner {
                    let answer = try await bus.send(definition.name, "{}", to: service, as: nil)
                    #expect(answer.problem?.code == .unknownRequest, "\(definition.name) at \(service.rawValue)")
                }
            }
            await bus.close()
        }

        /// Well-formed, and on record nowhere.
        static func value(of placeholder: String) -> JSONValue {
            switch placeholder {
            case "service": .string("submissions")
            case "source": .string("proposals")
            case "proposal", "number": .integer(999)
            case "position": .integer(1)
            default: .string("nowhere")
            }
        }
    }
}
