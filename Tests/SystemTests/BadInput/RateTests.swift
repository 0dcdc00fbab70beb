import Models
import Testing

extension SystemTests {
    @Suite(
        "Too many requests",
        .backbone {
            $0.rates = (address: 100, token: 5)
            $0.proxies = "127.0.0.1"
        }, .serialized)
    struct RateTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test(
            "a token that is used too often is refused and told when to come back; others are not, and it gets in again"
        )
        func tokens() async throws {
            let greedy = try await backbone.api(as: .secretariat)
            let refused = try await refusal(within: 500) { _ in try await greedy.exchange("GET", "/api/v1/needs") }
            #expect(refused.problem?.code == .tooManyRequests)
            #expect(refused.headers["content-type"] == "application/problem+json")
            #expect(refused.headers["retry-after"] == "1")
            let other = try await backbone.api(as: .coChair)
            #expect(try await other.exchange("GET", "/api/v1/needs").status == 200)
            try await eventually("the token is let in again") {
                try await greedy.exchange("GET", "/api/v1/needs").status == 200
            }
        }

        @Test("an address is refused whatever tokens it makes up, and the next address is not")
        func addresses() async throws {
            _ = try await refusal(within: 20_000) { number in
                try await backbone.api(token: "made-up-\(number)").exchange(
                    "GET", "/healthz", headers: Self.from("203.0.113.7"))
            }
            let api = try await backbone.api(as: nil)
            let neighbour = try await api.exchange("GET", "/healthz", headers: Self.from("203.0.113.8"))
            #expect(neighbour.status == 200)
            // What a client says of itself comes before what the proxy knows.
            _ = try await refusal(within: 20_000) { number in
                try await api.exchange(
                    "GET", "/healthz", headers: Self.from("198.51.100.\(number % 250), 203.0.113.9"))
            }
        }

        @Test("a subject is the same one by whichever of its tokens it comes, and however the field is spelled")
        func subjects() async throws {
            let tokens = [try await backbone.token(for: .ops), try await backbone.token(for: .ops, .seconds(120))]
            let schemes = ["Bearer", "bearer", "BEARER", "bEARER"]
            let refused = try await refusal(within: 500) { number in
                try await backbone.api(as: nil).exchange(
                    "GET", "/api/v1/needs",
                    headers: ["Authorization": "\(schemes[number % 4]) \(tokens[number / 4 % 2])"])
            }
            #expect(refused.problem?.code == .tooManyRequests)
        }

        @Test("a client is the same one whatever port its proxy adds")
        func ports() async throws {
            let api = try await backbone.api(as: nil)
            _ = try await refusal(within: 20_000) { number in
                try await api.exchange("GET", "/healthz", headers: Self.from("203.0.113.10:\(1024 + number)"))
            }
        }

        @Test("the command line waits for as long as it is told, and gets through")
        func patience() async throws {
            let api = try await backbone.api(as: .ops)
            _ = try await refusal(within: 500) { _ in try await api.exchange("GET", "/api/v1/needs") }
            let result = try await Program(
                path: Project.executable("npp16"), arguments: ["needs", "list"],
                environment: ["NPP16_SERVER": backbone.address, "NPP16_TOKEN": api.token ?? ""]
            ).run()
            #expect(result.end.isSuccess, "\(result)")
        }

        /// Asks until it is refused for asking too much.
        private func refusal(
            within most: Int, _ ask: (Int) async throws -> API.Answer
        ) async throws -> API.Answer {
            for number in 0..<most {
                let answer = try await ask(number)
                if answer.status == 429 { return answer }
            }
            throw Program.Failed(description: "\(most) requests were let in")
        }

        private static func from(_ client: String) -> [String: String] { ["X-Forwarded-For": client] }
    }
}
