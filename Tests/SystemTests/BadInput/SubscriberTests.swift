import Messaging
import Models
import ServiceKit
import Testing

extension SystemTests.Requests {
    @Suite("A program that follows events", .serialized)
    struct SubscriberTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("reads nothing of a restricted action, and of no event who acted, while services read all")
        func publicReads() async throws {
            let title = "Between few \(MessageID())"
            let bus = try await backbone.bus()
            let proposed = try await bus.send(
                ProposeAction.definition.name,
                #"{"title":"\#(title)","owner":"chile","due":"2027-06-30","visibility":"restricted"}"#,
                to: .workingGroup,
                as: try await backbone.token(for: .secretariat))
            _ = try proposed.get()
            await bus.close()
            try await eventually("it is told", within: .seconds(5)) {
                try await texts(as: "notifications").contains(title)
            }
            #expect(try await texts(as: "notifications").contains("\"actorid\":"))
            let shown = try await texts(as: "subscriber")
            #expect(!shown.contains(title))
            #expect(!shown.contains("\"actorid\":"))
            #expect(shown.contains("\"npp16.withheld\""))
            #expect(shown.contains("\"npp16.working-group.party.registered.v1\""))
        }

        @Test("may let hundreds of reads wait, and keeps no service from reading")
        func waitingReads() async throws {
            let peer = try await backbone.peer(as: "subscriber", to: .workingGroup, channel: .feed)
            for _ in 0..<300 {
                let read = Envelope(
                    source: "/subscriber", type: "npp16.request.\(ReadEvents.definition.name)",
                    data: Array(#"{"service":"working-group","after":1000000,"wait":2000}"#.utf8))
                try await peer.sendWhenConnected([read.frame()])
            }
            let refused = try await eventually("an answer to what is too much", within: .seconds(5)) {
                await peer.takeReplies().first
            }
            #expect(try JSON.decode(Problem.self, from: refused.data).code == .overloaded)
            let bus = try await backbone.bus(as: "notifications")
            for _ in 0..<5 {
                let read = try await bus.send(
                    ReadEvents.definition.name, #"{"service":"working-group","after":0}"#, to: .workingGroup, as: nil)
                #expect(read.problem == nil)
            }
            await bus.close()
            await peer.close()
        }

        @Test("is heard so often a second and no more, whatever it sends, and keeps no service waiting")
        func floods() async throws {
            let peer = try await backbone.peer(as: "subscriber", to: .proposals, channel: .feed)
            let ping = Envelope(source: "/subscriber", type: "npp16.ping").frame()
            try await peer.sendWhenConnected([ping])
            let operators = try await backbone.api(as: .ops)
            try await eventually("some are dropped", within: .seconds(20)) {
                for _ in 0..<1000 where await !peer.send([ping]) { try await Task.sleep(for: .milliseconds(1)) }
                return try await operators.send(ShowMetrics(service: .proposals)).text.contains("reason=\"too-often\"")
            }
            let bus = try await backbone.bus(as: "notifications")
            let read = try await bus.send(
                ReadEvents.definition.name, #"{"service":"proposals","after":0}"#, to: .proposals, as: nil)
            #expect(read.problem == nil)
            await bus.close()
            await peer.close()
        }

        /// The whole log of the working group, as a principal reads it.
        private func texts(as principal: String) async throws -> String {
            let bus = try await backbone.bus(as: principal)
            var (texts, after) = ("", Int64(0))
            while true {
                let answer = try await bus.send(
                    ReadEvents.definition.name, #"{"service":"working-group","after":\#(after)}"#, to: .workingGroup,
                    as: nil
                ).get()
                let batch = try EventBatch(answer: Array(answer.utf8))
                guard !batch.events.isEmpty else { break }
                #expect(batch.through == after + Int64(batch.events.count), "positions have no gaps")
                texts += answer
                after = batch.through
            }
            await bus.close()
            return texts
        }
    }
}
