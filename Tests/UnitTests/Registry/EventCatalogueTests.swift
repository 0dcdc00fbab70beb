import Foundation
import Models
import Testing

@testable import Messaging

@Suite("The catalogue of events") struct EventCatalogueTests {
    @Test("Types are unique")
    func typesAreUnique() {
        let types = EventCatalogue.all.map { $0.type.rawValue }
        #expect(Set(types).count == types.count)
    }

    @Test(
        "A type names the system, the service that tells it, and a version",
        arguments: EventCatalogue.all.map { $0.type })
    func typesAreWellFormed(_ type: EventType) throws {
        let parts = type.rawValue.split(separator: ".")
        #expect(parts.count == 5)
        #expect(parts.first == "npp16")
        #expect(type.source != nil)
        #expect(
            try #/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.v[1-9][0-9]*/#.wholeMatch(in: type.rawValue) != nil
        )
    }

    @Test("An event of every version ever told is read, and says the same when it is written again")
    func goldenEventsAreRead() throws {
        let types = Dictionary(uniqueKeysWithValues: EventCatalogue.all.map { ($0.type.rawValue, $0) })
        var read: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(at: golden, includingPropertiesForKeys: nil) {
            let name = file.deletingPathExtension().lastPathComponent
            let type = try #require(types[name], "\(name) is told no more, but stands in logs for ever")
            let bytes = Array(try Data(contentsOf: file).dropLast())
            #expect(try rewritten(type, bytes) == bytes, "\(name)")
            read.insert(name)
        }
        for type in Set(types.keys).subtracting(read).sorted() {
            Issue.record("\(type) has no golden event: Tests/UnitTests/Golden/\(type).json")
        }
    }

    @Test("The golden events hold every field, optional ones included")
    func goldenEventsAreComplete() throws {
        for type in EventCatalogue.all {
            guard let bytes = try? Data(contentsOf: golden.appending(path: "\(type.type).json")) else { continue }
            let fields = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any]).keys
            #expect(Set(fields) == Set(type.schema.fields.map(\.name)), "\(type.type)")
        }
    }

    @Test("An event with a field that is not known yet is read all the same")
    func unknownFieldsArePassedOver() throws {
        for type in EventCatalogue.all {
            guard let event = try? Data(contentsOf: golden.appending(path: "\(type.type).json")) else { continue }
            let bytes = Array(event.dropLast())
            let newer = Array("{\"aFieldOfTomorrow\":[1,{\"a\":null}],".utf8) + bytes.dropFirst()
            #expect(try rewritten(type, newer) == bytes, "\(type.type)")
        }
    }

    @Test("Events name no person: no field can hold a mail address", arguments: EventCatalogue.all.map { $0.type })
    func eventsAreImpersonal(_ type: EventType) throws {
        let event = try #require(EventCatalogue.all.first { $0.type == type })
        let fields = event.schema.fields
        #expect(!fields.contains { $0.schema.format?.hasSuffix("email") == true })
    }

    private func rewritten<E: Event>(_ type: E.Type, _ bytes: [UInt8]) throws -> [UInt8] {
        try JSON.encode(try JSON.decode(type, from: bytes))
    }

    private let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden")
}
