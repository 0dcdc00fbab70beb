import Foundation
import Messaging
import Models
import ServiceKit
import Testing
import ZeroMQ

extension SystemTests.Requests {
    @Suite("Bad input on the bus is refused, and nothing comes of it", .serialized)
    struct BusInputTests {
        private let backbone: Backbone
        private static let good = #"{"list":"L","item":"I","summary":"S","regions":["AG"]}"#
        private static let name = RegisterNeed.definition.name

        init() throws { backbone = try Backbone.running() }

        @Test(
            "data that do not fit are refused with the name of each field",
            arguments: [
                ("{}", "list item summary regions"), (#"{"list":5,"item":"I","summary":"S","regions":[]}"#, "list"),
                (#"{"list":"L","item":"I","summary":"S","regions":["XX"]}"#, "regions[0]"),
                (#"{"list":"L","item":"I","summary":"S","regions":"AG"}"#, "regions"),
                (#"{"list":"a\u0000","item":"I","summary":"S","regions":[]}"#, "list"),
                ("[]", "data"), ("5", "data"), ("null", "data"),
            ])
        func data(_ data: String, fields: String) async throws {
            let before = try await Unharmed.before(backbone)
            let problem = try await send(data).problem
            #expect([.invalid, .malformed].contains(problem?.code), "\(problem?.detail ?? "")")
            #expect(problem?.errors?.map(\.field).joined(separator: " ") == fields)
            try await before.check()
        }

        @Test("a request that nobody knows is refused as that")
        func unknownRequest() async throws {
            let bus = try await backbone.bus()
            for name in ["nothing.here", "working-group.needs.register.v2", "", String(repeating: "x", count: 9000)] {
                let answer = try await bus.send(RequestName(rawValue: name), "{}", to: .workingGroup, as: nil)
                #expect(answer.problem?.code == .unknownRequest)
            }
            await bus.close()
        }

        @Test("a key that is used again for something else is refused, and the first answer stands")
        func reusedKey() async throws {
            let key = MessageID()
            let first = try await send(Self.good, key: key).get()
            let before = try await Unharmed.before(backbone)
            let other = Self.good.replacing("\"S\"", with: "\"T\"")
            #expect(try await send(other, key: key).problem?.code == .idempotencyKeyReused)
            #expect(try await send(Self.good, key: key).get() == first)
            try await before.check()
        }

        @Test("a refusal stays the answer to its key, too")
        func reusedKeyOfRefusal() async throws {
            let key = MessageID()
            let missing = #"{"action":"nowhere","move":"accept"}"#
            let bus = try await backbone.bus()
            let token = try await backbone.token(for: .secretariat)
            for _ in 0..<3 {
                let answer = try await bus.send(
                    MoveAction.definition.name, missing, to: .workingGroup, as: token, key: key)
                #expect(answer.problem?.code == .notFound)
            }
            await bus.close()
        }

        @Test("a command whose time is over when it comes has no effect and no answer")
        func expired() async throws {
            let before = try await Unharmed.before(backbone)
            let peer = try await backbone.peer(as: "gateway", to: .workingGroup)
            let late = Envelope(
                source: "/gateway", type: "npp16.request.\(Self.name)",
                actor: try await backbone.token(for: .secretariat), expires: .now.advanced(by: .seconds(-1)),
                data: Array(Self.good.utf8))
            try await peer.sendWhenConnected([late.frame()])
            // What is sent afterwards is answered first and alone.
            let ping = Envelope(source: "/gateway", type: "npp16.ping")
            #expect(try await peer.ask([ping.frame()]).causation == ping.id)
            await peer.close()
            try await before.check()
        }

        @Test(
            "a message that is no envelope is answered with a problem that names what is wrong",
            arguments: [
                ("", "message"), ("{", "message"), ("[]", "message"), ("\u{0}\u{1}\u{2}", "message"),
                ("{}", "specversion"), (#"{"specversion":"0.3"}"#, "specversion"), (#"{"specversion":"1.0"}"#, "id"),
                (#"{"specversion":"1.0","id":"x"}"#, "id"), (#"{"specversion":"1.0","id":5}"#, "id"),
                (#"{"specversion":"1.0","id":"01890000-0000-7000-8000-000000000000"}"#, "source"),
                (#"{"expires":"yesterday"}"#, "expires"), (#"{"time":"2027-02-30T00:00:00Z"}"#, "time"),
                (#"{"data":}"#, "data"), (#"{"data":{"a":[1,2}}"#, "data"), (#"{"type":"a"#, "type"),
                ("{\"data\":\(String(repeating: "[", count: 1000))", "data"),
                ("{\"actor\":\"\\ud800\"}", "actor"), ("{\"subject\":\"\u{1}\"}", "subject"),
            ])
        func envelopes(text: String, attribute: String) async throws {
            try await expectMalformed([Array(text.utf8)], attribute)
        }

        @Test("random bytes in an encrypted frame are answered as malformed")
        func randomFrames() async throws {
            var random = SeededGenerator()
            for length in [1, 2, 7, 64, 1000, 65_536, 1_000_000] {
                let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
                try await expectMalformed([bytes], nil)
            }
        }

        @Test("every cut of a good message is refused, and none has an effect")
        func cuts() async throws {
            let before = try await Unharmed.before(backbone)
            let whole = Envelope(
                source: "/gateway", type: "npp16.request.\(Self.name)",
                actor: try await backbone.token(for: .secretariat), data: Array(Self.good.utf8)
            ).frame()
            let peer = try await backbone.peer(as: "gateway", to: .workingGroup)
            for length in stride(from: 0, to: whole.count, by: 7) {
                let reply = try await peer.ask([Array(whole.prefix(length))])
                #expect(reply.type == "npp16.problem")
            }
            await peer.close()
            try await before.check()
        }

        @Test("messages of too many frames are dropped, and the peer is answered afterwards")
        func frames() async throws {
            let before = try await Unharmed.before(backbone)
            let peer = try await backbone.peer(as: "gateway", to: .workingGroup)
            let ping = Envelope(source: "/gateway", type: "npp16.ping")
            for count in [3, 4, 10, 100] {
                try await peer.sendWhenConnected(Array(repeating: ping.frame(), count: count))
            }
            #expect(try await peer.ask([ping.frame()]).causation == ping.id)
            await peer.close()
            try await before.check()
        }

        @Test("a message of more than two megabytes cuts its sender off, and nobody else")
        func oversized() async throws {
            let before = try await Unharmed.before(backbone)
            let giant = try await backbone.peer(as: "proposals", to: .workingGroup)
            let other = try await backbone.peer(as: "gateway", to: .workingGroup)
            let ping = Envelope(source: "/gateway", type: "npp16.ping")
            _ = try await other.ask([ping.frame()])
            try await giant.sendWhenConnected([[UInt8](repeating: 0x20, count: 10_000_000)])
            for _ in 0..<10 { _ = try await other.ask([ping.frame()]) }
            #expect(await giant.takeReplies().isEmpty)
            // libzmq connects the sender anew; the service answers it as anybody.
            #expect(try await giant.ask([ping.frame()]).type == "npp16.pong")
            await giant.close()
            await other.close()
            try await before.check()
        }

        @Test("a principal sends what the contract allows it, and nothing else")
        func principals() async throws {
            let bus = try await backbone.bus(as: "proposals")
            let token = try await backbone.token(for: .secretariat)
            let command = try await bus.send(Self.name, Self.good, to: .workingGroup, as: token)
            #expect(command.problem?.code == .forbidden)
            let read = try await bus.send(
                ReadEvents.definition.name, #"{"service":"working-group","after":0}"#, to: .workingGroup, as: nil)
            #expect(read.problem == nil)
            await bus.close()
        }

        @Test("a program that follows events gets no connection where requests are answered")
        func subscriberOnRequests() async throws {
            let ping = Envelope(source: "/subscriber", type: "npp16.ping")
            let asking = try await backbone.peer(as: "subscriber", to: .workingGroup)
            await #expect(throws: TooLate.self) { _ = try await asking.ask([ping.frame()], within: .seconds(2)) }
            await asking.close()
            let reading = try await backbone.peer(as: "subscriber", to: .workingGroup, channel: .feed)
            #expect(try await reading.ask([ping.frame()]).causation == ping.id)
            await reading.close()
        }

        @Test("many frames that are small enough by themselves are dropped as one message that is too large")
        func excessiveFrames() async throws {
            let before = try await Unharmed.before(backbone)
            let ping = Envelope(source: "/gateway", type: "npp16.ping")
            for (channel, size) in [(ServiceDirectory.Channel.requests, 1 << 20), (.feed, 60_000)] {
                let peer = try await backbone.peer(as: "gateway", to: .workingGroup, channel: channel)
                try await peer.sendWhenConnected(Array(repeating: [UInt8](repeating: 0x20, count: size), count: 50))
                #expect(try await peer.ask([ping.frame()]).causation == ping.id)
                await peer.close()
            }
            try await before.check()
        }

        @Test("a frame of more than 64 KiB cuts its sender off the feed")
        func oversizedOnFeed() async throws {
            let peer = try await backbone.peer(as: "subscriber", to: .workingGroup, channel: .feed)
            let ping = Envelope(source: "/subscriber", type: "npp16.ping")
            try await peer.sendWhenConnected([[UInt8](repeating: 0x20, count: 70_000)])
            try await eventually("a pong, once libzmq has connected the sender anew", within: .seconds(10)) {
                _ = await peer.send([ping.frame()])
                let replies = await peer.takeReplies()
                #expect(replies.allSatisfy { $0.type == "npp16.pong" })
                return !replies.isEmpty
            }
            await peer.close()
        }

        @Test("a key that nobody knows gets nothing: no answer, no event, no hint")
        func unknownKey() async throws {
            let stranger = try CurveKeyPair.generate()
            let endpoint = try #require(backbone.endpoints[.workingGroup])
            let server = try backbone.keys.publicKey(of: "working-group")
            for channel in [ServiceDirectory.Channel.requests, .feed] {
                let peer = try await BusPeer(stranger, to: endpoint, server: server, channel: channel)
                let ping = Envelope(source: "/gateway", type: "npp16.ping")
                await #expect(throws: TooLate.self) { _ = try await peer.ask([ping.frame()], within: .seconds(2)) }
                await peer.close()
            }
        }

        @Test("a client that takes another service for the one it asks gets nothing either")
        func wrongServer() async throws {
            let endpoint = try #require(backbone.endpoints[.workingGroup])
            let peer = try await BusPeer(
                try backbone.keys.pair(of: "gateway"), to: endpoint,
                server: try backbone.keys.publicKey(of: "proposals"))
            let ping = Envelope(source: "/gateway", type: "npp16.ping")
            await #expect(throws: TooLate.self) { _ = try await peer.ask([ping.frame()], within: .seconds(2)) }
            await peer.close()
        }

        @Test("random bytes on the socket itself, and peers that never say who they are, harm nobody")
        func rawSocket() async throws {
            let before = try await Unharmed.before(backbone)
            var random = SeededGenerator()
            var connections: [RawConnection] = []
            for channel in ["requests", "feed", "hints"] {
                for length in [0, 1, 10, 64, 65, 500, 100_000] {
                    let connection = try RawConnection(path: "\(backbone.folder)/working-group.\(channel)")
                    connection.write((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
                    connections.append(connection)
                }
                // A greeting as ZMTP 3 has it, and then nonsense for a handshake.
                for mechanism in ["NULL", "PLAIN", "CURVE"] {
                    let connection = try RawConnection(path: "\(backbone.folder)/working-group.\(channel)")
                    connection.write(Self.greeting(mechanism))
                    connection.write([4, 26, 5] + Array("READY".utf8) + [UInt8](repeating: 0x41, count: 300))
                    connections.append(connection)
                }
            }
            let api = try await backbone.api(as: nil)
            for _ in 0..<20 { #expect(try await api.exchange("GET", "/api/v1/board").status == 200) }
            withExtendedLifetime(connections) {}
            try await before.check()
        }

        @Test("nothing of all this was a failure of a service")
        func logs() throws { try Unharmed.expectNoFailures(backbone) }

        private static func greeting(_ mechanism: String) -> [UInt8] {
            let name = Array(mechanism.utf8) + [UInt8](repeating: 0, count: 20 - mechanism.utf8.count)
            return [0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 3, 0] + name + [0] + [UInt8](repeating: 0, count: 31)
        }

        private func expectMalformed(_ frames: [[UInt8]], _ attribute: String?) async throws {
            let before = try await Unharmed.before(backbone)
            let peer = try await backbone.peer(as: "gateway", to: .workingGroup)
            let reply = try await peer.ask(frames)
            await peer.close()
            #expect(reply.type == "npp16.problem")
            let problem = try JSON.decode(Problem.self, from: reply.data)
            #expect(problem.code == .malformed)
            if let attribute { #expect(problem.errors?.map(\.field) == [attribute], "\(problem.errors ?? [])") }
            try await before.check()
        }

        private func send(_ data: String, key: MessageID = MessageID()) async throws -> Result<String, RemoteProblem> {
            let bus = try await backbone.bus()
            let token = try await backbone.token(for: .secretariat)
            let answer = try await bus.send(Self.name, data, to: .workingGroup, as: token, key: key)
            await bus.close()
            return answer
        }
    }
}
