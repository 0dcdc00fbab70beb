import ContractGenerator
import Foundation
import Messaging
import Models
import ServiceKit
import Testing

@Suite("The files in infra/contracts say what the code does")
struct ContractTests {
    @Test("problems.yaml has one row for every code, in the order of the code, with its title, status and an advice")
    func problems() throws {
        let rows = try Contract.problems()
        #expect(rows.map(\.code) == ProblemCode.allCases.map(\.rawValue))
        for (row, code) in zip(rows, ProblemCode.allCases) {
            #expect(row.title == code.title, "\(code.rawValue)")
            #expect(row.status == code.status, "\(code.rawValue)")
            #expect(row.advice.count > 10 && row.advice.hasSuffix("."), "\(code.rawValue)")
        }
    }

    @Test("principals.yaml has a row for every principal that gets a key, and no other")
    func principals() throws {
        let rows = try Contract.principals().patterns
        #expect(rows.keys.sorted() == (ServiceName.allCases.map(\.rawValue) + KeyFolder.otherPrincipals).sorted())
    }

    @Test("principals.yaml names only requests that there are")
    func requestsOfPrincipals() throws {
        let names = RequestCatalogue.all.map { $0.definition.name.rawValue }
        for (principal, patterns) in try Contract.principals().patterns {
            for pattern in patterns {
                let matches = names.filter { name in
                    pattern.hasSuffix(".*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
                }
                #expect(!matches.isEmpty, "\(principal): \(pattern)")
            }
        }
    }

    @Test(
        "a subscriber may read events and send nothing else, reads as everybody, and connects only where they are read")
    func subscriber() throws {
        let principals = try Contract.principals()
        #expect(sent(by: "subscriber", principals) == [ReadEvents.definition.name])
        #expect(principals.isPublic("subscriber"))
        #expect(!principals.mayPrincipal("subscriber", enter: .requests))
        #expect(principals.mayPrincipal("subscriber", enter: .feed))
        #expect(principals.mayPrincipal("subscriber", enter: .hints))
    }

    @Test("services read all of an event and connect everywhere, and nobody who is not named connects anywhere")
    func services() throws {
        let principals = try Contract.principals()
        for channel in ServiceDirectory.Channel.allCases {
            for service in ServiceName.allCases {
                #expect(principals.mayPrincipal(service.rawValue, enter: channel))
                #expect(!principals.isPublic(service.rawValue))
            }
            #expect(!principals.mayPrincipal("stranger", enter: channel))
        }
    }

    @Test(
        "the gateway may send what has an address of the API and what its pages ask, and nothing that is between services"
    )
    func gateway() throws {
        let pages: [any Request.Type] = [
            ReadEvents.self, GatherMetrics.self, ReadFeed.self, ShowLink.self, AcknowledgeByLink.self,
            UnsubscribeByLink.self, AppendAttachment.self, ReadAttachment.self, RequestSignIn.self, RepeatSignIn.self,
            ShowSignIn.self, CompleteSignIn.self, UseWebSession.self, SwitchOffice.self, UseAccessToken.self,
            BeginProviderSignIn.self, RedeemProviderSignIn.self, ShowAddressLink.self, ConfirmAddressLink.self,
            RefuseAddressLink.self, PreviewNotices.self, UseActLink.self, DisownLink.self,
            ResolveReferences.self,
        ]
        let routed = RequestCatalogue.all.map { $0.definition }.filter { $0.route != nil }.map(\.name)
        let allowed = try Set(sent(by: "gateway", Contract.principals()))
        #expect(allowed.symmetricDifference(routed + pages.map { $0.definition.name }).map(\.rawValue) == [])
    }

    @Test("docs/access.md is what `make generate` makes of the declarations")
    func access() throws {
        let written = try String(contentsOfFile: Contract.path("../../docs/access.md"), encoding: .utf8)
        #expect(written == AccessTable.document(), "run `make generate`")
    }

    @Test("the key that signs for people is dealt to identity and the operator, and to nobody else")
    func signingKey() throws {
        let script = try String(contentsOfFile: Contract.path("../keys.sh"), encoding: .utf8)
        let deals = script.split(separator: "\n").filter { $0.contains("deal ") && $0.contains("token-signing.secret") }
        #expect(
            deals == [
                "deal identity *.public identity.secret identity.database-password token-signing.secret",
                "deal operator token-verifying.public token-signing.secret",
            ])
    }

    private func sent(by principal: String, _ principals: Principals) -> [RequestName] {
        RequestCatalogue.all.map { $0.definition.name }.filter { principals.mayPrincipal(principal, send: $0) }
    }
}

@Suite("asyncapi.yaml describes the bus as the code speaks it")
struct AsyncAPITests {
    private let document: AsyncAPIDocument

    init() throws { document = try Contract.asyncAPI.get() }

    @Test("the file is what `make generate` makes of bus.yaml and of the models")
    func isGenerated() throws {
        let bus = try String(contentsOfFile: Contract.path("bus.yaml"), encoding: .utf8)
        let written = try String(contentsOfFile: Contract.path("asyncapi.yaml"), encoding: .utf8)
        let generated = try AsyncAPI(bus: bus).document()
        #expect(written == generated, "run `make generate`")
    }

    @Test("every reference in it leads to something")
    func references() throws {
        let text = try String(contentsOfFile: Contract.path("asyncapi.yaml"), encoding: .utf8)
        let keys = Set(document.components.messages.keys).union(document.components.schemas.keys)
        for match in text.matches(of: /"?#\/components\/(?:messages|schemas)\/([A-Za-z0-9-]+)/) {
            #expect(keys.contains(String(match.1)), "\(match.1)")
        }
    }

    @Test("the sockets stand where the services bind them")
    func addresses() throws {
        for channel in ServiceDirectory.Channel.allCases {
            let zmtp = try #require(document.channels["\(channel)"]?.bindings?.zmtp)
            #expect(zmtp.portOffset == channel.rawValue)
            #expect(zmtp.ipcSuffix == ".\(channel)")
        }
    }

    @Test("the example of the digest chain verifies")
    func digestChain() throws {
        let example = try #require(document.channels["events"]?.digestChain?.example)
        let digest = try #require(AuditTrail.bytes(hexadecimal: example.digest))
        var verifier = EventChainVerifier()
        try verifier.verify(position: 1, entry: Array(example.entry.utf8), digest: digest)
        #expect(verifier.head == digest)
    }
}
