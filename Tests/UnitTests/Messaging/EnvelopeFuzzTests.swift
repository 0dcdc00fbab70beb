import Foundation
import Models
import Testing

@testable import Messaging

@Suite("Envelopes under mutation") struct EnvelopeFuzzTests {
    /// What stands in a mutation: structure, digits, escapes, pieces of UTF-8, whole tokens.
    private static let fragments: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "0", "-", "e", ".", " ", "\n", "null", "true",
            "\"id\":",
        ]
        .map { Array($0.utf8) } + [[0x00], [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xFF]]

    @Test("Of 20,000 mutated frames none ends the process, and none is read as what it is not", arguments: 0..<20)
    func mutationsAreReadRightOrRefused(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var accepted = 0
        for _ in 0..<1000 {
            let frame = mutated(EnvelopeTests.full.frame(), using: &random)
            guard let envelope = try? Envelope(frame: frame) else { continue }
            accepted += 1
            if Self.hasNumberOutOfRange(frame) { continue }
            try check(envelope, against: frame)
        }
        #expect(accepted > 10, "mutations that leave a frame readable are part of the exercise")
    }

    private func mutated(_ frame: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        var frame = frame
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0..<frame.count, using: &random)
            let end = min(frame.count, place + Int.random(in: 1...8, using: &random))
            let fragment = Self.fragments.randomElement(using: &random) ?? []
            switch Int.random(in: 0..<6, using: &random) {
            case 0: frame[place] = UInt8.random(in: 0...255, using: &random)
            case 1: frame[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 2: frame.insert(contentsOf: fragment, at: place)
            case 3: frame.replaceSubrange(place..<end, with: fragment)
            case 4: frame.insert(contentsOf: frame[place..<end], at: Int.random(in: 0...frame.count, using: &random))
            default: frame.removeSubrange(place..<end)
            }
            if frame.isEmpty { return frame }
        }
        return frame
    }

    /// JSON bounds no number, and the data's own type refuses what it cannot hold; the other reader has only binary64.
    private static func hasNumberOutOfRange(_ frame: [UInt8]) -> Bool {
        String(decoding: frame, as: UTF8.self).contains(/[0-9][eE]\+?[0-9]{3}/)
    }

    /// A frame that is accepted is JSON to another reader too, which finds the same attributes in it.
    private func check(_ envelope: Envelope, against frame: [UInt8]) throws {
        let text = String(decoding: frame, as: UTF8.self)
        let object = try #require(
            try? JSONSerialization.jsonObject(with: Data(frame)) as? [String: Any], "accepted, but no JSON: \(text)")
        func expect(_ name: String, _ value: String?) {
            #expect(object[name] as? String == value, "\(name) of \(text)")
        }
        expect("specversion", "1.0")
        expect("source", envelope.source)
        expect("type", envelope.type)
        expect("subject", envelope.subject)
        expect("traceparent", envelope.traceparent)
        expect("actor", envelope.actor)
        expect("actorid", envelope.actorID)
        expect("office", envelope.office?.rawValue)
        expect("onbehalfof", envelope.onBehalfOf)
        expect("reason", envelope.reason)
        #expect((object["id"] as? String)?.lowercased() == envelope.id.rawValue, "id of \(text)")
        #expect((object["time"] as? String).flatMap(Instant.init(rfc3339:)) == envelope.time, "time of \(text)")
        #expect(
            (object["position"] as? NSNumber)?.int64Value == envelope.position?.rawValue, "position of \(text)")
        #expect(try Envelope(frame: envelope.frame()) == envelope, "written again: \(text)")
    }
}
