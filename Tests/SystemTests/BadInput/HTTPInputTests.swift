import Foundation
import Models
import Testing

extension SystemTests.Requests {
    @Suite("Bad input over HTTP is refused, and nothing comes of it", .serialized)
    struct HTTPInputTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// A body, and what has to be said about it.
        struct Case: Sendable, CustomTestStringConvertible {
            let name: String
            let body: [UInt8]
            let code: ProblemCode
            let fields: String?

            init(_ name: String, _ body: [UInt8], _ code: ProblemCode, _ fields: String? = nil) {
                self.name = name
                self.body = body
                self.code = code
                self.fields = fields
            }

            init(_ name: String, _ body: String, _ code: ProblemCode, _ fields: String? = nil) {
                self.init(name, Array(body.utf8), code, fields)
            }

            var testDescription: String { name }
        }

        private static func need(_ member: String) -> String {
            var members = [
                "list": "\"L\"", "item": "\"I\"", "summary": "\"S\"", "regions": "[\"AG\"]",
            ]
            let parts = member.split(separator: ":", maxSplits: 1).map(String.init)
            members[parts[0]] = parts[1]
            return "{" + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
                + "}"
        }

        static let unreadable: [Case] = [
            Case("a truncated object", "{\"list\":\"L\",\"item\":", .malformed),
            Case("a truncated string", "{\"list\":\"L", .malformed),
            Case("an array", "[1,2,3]", .malformed),
            Case("a string", "\"need\"", .malformed),
            Case("no JSON", "list=L&item=I", .malformed),
            Case("two objects", "{}{}", .malformed),
            Case("invalid UTF-8", [0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D], .malformed),
            Case(
                "invalid UTF-8 in a value", Array(need("list:\"").utf8) + [0xC3, 0x28] + Array("\"}".utf8), .malformed),
            Case("half a surrogate pair", need("list:\"\\ud800\""), .malformed),
            Case("an unknown escape", need("list:\"\\x41\""), .malformed),
            Case("random bytes", (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }, .malformed),
            Case("a hundred thousand open brackets", String(repeating: "[", count: 100_000), .malformed),
            Case("a hundred thousand open objects", String(repeating: "{\"a\":", count: 100_000), .malformed),
            Case("a number without an end", need("part:1e"), .malformed),
        ]

        static let refused: [Case] = [
            Case("nothing", "{}", .invalid, "list item summary regions"),
            Case("an empty body", "", .invalid, "list item summary regions"),
            Case("an unknown field", need("stranger:1"), .invalid, "stranger"),
            Case("a number for a text", need("list:5"), .invalid, "list"),
            Case("null for a text", need("list:null"), .invalid, "list"),
            Case("an object for a text", need("list:{}"), .invalid, "list"),
            Case("a text for a list", need("regions:\"AG\""), .invalid, "regions"),
            Case("a number for a list", need("regions:3"), .invalid, "regions"),
            Case("an unknown word in a list", need("regions:[\"AG\",\"XX\"]"), .invalid, "regions[1]"),
            Case("null in a list", need("regions:[null]"), .invalid, "regions[0]"),
            Case("a text for a number", need("part:\"1\""), .invalid, "part"),
            Case("a fraction for a whole number", need("part:1.5"), .invalid, "part"),
            Case("a number too large", need("part:99999999999999999999"), .invalid, "part"),
            Case("a number far too large", need("part:1e300"), .invalid, "part"),
            Case("a number beyond all numbers", need("part:1e999"), .invalid, "part"),
            Case("a field that is given twice", #"{"list":"L","list":"M"}"#, .invalid, "list"),
            Case("a number below the first", need("part:0"), .invalid, "part"),
            Case("true for a number", need("part:true"), .invalid, "part"),
            Case("an empty text", need("list:\"\""), .invalid, "list"),
            Case("only space", need("list:\" \\u2003\\u00a0\""), .invalid, "list"),
            Case("two lines for one", need("list:\"a\\nb\""), .invalid, "list"),
            Case("a NUL", need("summary:\"a\\u0000b\""), .invalid, "summary"),
            Case("a control character", need("summary:\"a\\u001bb\""), .invalid, "summary"),
            Case("a line too long", need("list:\"\(String(repeating: "x", count: 301))\""), .invalid, "list"),
            Case("a text too long", need("summary:\"\(String(repeating: "é", count: 20_001))\""), .invalid, "summary"),
            Case("an id in capitals", need("id:\"NEED\""), .invalid, "id"),
            Case("an id that is a path", need("id:\"../../etc/passwd\""), .invalid, "id"),
            Case("an id too long", need("id:\"\(String(repeating: "a", count: 65))\""), .invalid, "id"),
            Case("a proposal that cannot be", need("relatedProposals:[1,1000]"), .invalid, "relatedProposals[1]"),
        ]

        @Test("what cannot be read is malformed", arguments: unreadable)
        func malformed(given: Case) async throws { try await expectRefusal(given) }

        @Test("what does not fit is refused with the name of each field", arguments: refused)
        func invalid(given: Case) async throws { try await expectRefusal(given) }

        private func expectRefusal(_ given: Case) async throws {
            let before = try await Unharmed.before(backbone)
            let answer = try await backbone.api(as: .secretariat).exchange("POST", "/api/v1/needs", body: given.body)
            #expect(answer.status == given.code.status, "\(answer.text)")
            #expect(answer.headers["content-type"] == "application/problem+json")
            let problem = try #require(answer.problem)
            #expect(problem.code == given.code)
            if let fields = given.fields {
                #expect(problem.errors?.map(\.field).joined(separator: " ") == fields, "\(answer.text)")
            }
            try await before.check()
        }

        @Test(
            "a body of ten megabytes is refused as too large",
            arguments: ["{\"list\":\"", "", "[", "{\"a\":["])
        func tooLarge(head: String) async throws {
            let before = try await Unharmed.before(backbone)
            let body = Array(head.utf8) + [UInt8](repeating: UInt8(ascii: "1"), count: 10_000_000)
            // The answer may come while the body is still on its way; a line that is cut then is an answer, too.
            let answer = try? await backbone.api(as: .secretariat).exchange("POST", "/api/v1/needs", body: body)
            if let answer {
                #expect(answer.status == 413, "\(answer.text)")
                #expect(answer.problem?.code == .tooLarge)
            }
            try await before.check()
        }

        @Test("a megabyte of numbers in short form does not grow on its way, and keeps nobody else waiting")
        func growing() async throws {
            let before = try await Unharmed.before(backbone)
            let numbers = Array(repeating: "1e15", count: 200_000).joined(separator: ",")
            let body = Array("{\"list\":[\(numbers)]}".utf8)
            async let answer = backbone.api(as: .secretariat).exchange("POST", "/api/v1/needs", body: body)
            let bystanders = try await backbone.api(as: nil)
            for _ in 0..<20 { #expect(try await bystanders.exchange("GET", "/api/v1/board").status == 200) }
            #expect([413, 422].contains(try await answer.status))
            try await before.check()
        }

        @Test("a megabyte of tiny values is answered within seconds", arguments: ["[],", "\"\",", "null,", "1,"])
        func tinyValues(piece: String) async throws {
            let pieces = String(repeating: piece, count: 1_000_000 / piece.utf8.count).dropLast()
            let start = ContinuousClock.now
            let answer = try await backbone.api(as: .secretariat).exchange(
                "POST", "/api/v1/needs", body: Array("{\"list\":[\(pieces)]}".utf8), within: .seconds(60))
            #expect([413, 422].contains(answer.status), "\(answer.text)")
            #expect(ContinuousClock.now - start < .seconds(10))
        }

        @Test(
            "days and instants that do not exist are refused",
            arguments: [
                "2027-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "0000-01-01", "2027-1-1", "10000-01-01", "",
                "tomorrow", "2027-02-28T00:00:00Z", "２０２７-01-01",
            ])
        func days(text: String) async throws {
            let answer = try await post("/api/v1/actions", "{\"title\":\"T\",\"owner\":\"chile\",\"due\":\"\(text)\"}")
            #expect(answer.status == 422)
            #expect(answer.problem?.errors?.map(\.field) == ["due"], "\(answer.text)")
        }

        @Test(
            "instants that do not exist, or lie outside the calendar, are refused",
            arguments: [
                "2027-02-30T10:00:00Z", "2027-02-28T24:00:00Z", "2027-02-28T23:60:00Z", "2027-02-28T23:59:60Z",
                "2027-02-28 10:00:00", "2027-02-28T10:00:00", "2027-02-28T10:00:00+24:00", "2027-02-28", "now",
                "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00",
            ])
        func instants(text: String) async throws {
            let answer = try await post(
                "/api/v1/calls",
                """
                {"title":"T","questions":["Q"],"opens":"2027-01-01T00:00:00Z","closes":"\(text)",
                 "zone":"Africa/Nairobi"}
                """)
            #expect(answer.status == 422, "\(answer.text)")
            #expect(answer.problem?.errors?.map(\.field) == ["closes"], "\(answer.text)")
        }

        @Test(
            "what means something to SQL, HTML or a template is stored and read back as it is",
            arguments: [
                "'; DROP TABLE working_group.need; --", "$1 $2 $10", "\\'; SELECT pg_sleep(9); --", "%_\\%", "E'\\\\'",
                "\"quoted\" `ticks` {{braces}} ${dollar}", "<script>alert(1)</script>&amp;", "鉱物 معادن 🪨 e\u{301}",
                "zero\u{200D}width", "NULL", "\\N", "a,b;c\td",
            ].filter { !$0.contains("\t") })
        func metacharacters(text: String) async throws {
            let api = try await backbone.api(as: .secretariat)
            let line = try #require(Line(rawValue: text))
            let prose = try #require(Prose(rawValue: text + "\r\n\t" + text))
            let stored = try await api.send(
                RegisterNeed(list: "Metacharacters", item: line, summary: prose, regions: []))
            let listed = try await api.send(ListNeeds(list: "Metacharacters", limit: PageLimit(rawValue: 500)))
            let found = try #require(listed.items.first { $0.id == stored.id })
            #expect(Array(found.item.rawValue.utf8) == Array(text.utf8))
            #expect(Array(found.summary.rawValue.utf8) == Array(prose.rawValue.utf8))
            let filtered = try await api.send(ListNeeds(list: line))
            #expect(filtered.items.isEmpty)
        }

        @Test("nothing of all this was a failure of a service")
        func logs() throws { try Unharmed.expectNoFailures(backbone) }

        private func post(_ path: String, _ body: String) async throws -> API.Answer {
            try await backbone.api(as: .secretariat).exchange("POST", path, body: Array(body.utf8))
        }
    }
}
