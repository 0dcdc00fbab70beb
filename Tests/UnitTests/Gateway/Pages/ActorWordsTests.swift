import Localization
import Models
import Testing

@testable import Gateway

@Suite("What those who acted are called on pages")
struct ActorWordsTests {
    private static func holder(
        _ office: String, _ name: Line? = nil, isOver: Bool = false, unit: Line? = nil
    ) throws -> OfficeHolder {
        OfficeHolder(office: try #require(ActingOffice(rawValue: office)), isOver: isOver, name: name, unit: unit)
    }

    @Test("Offices and accounts are called in the reader's language, with as much as the register says")
    func words() throws {
        let chile = try #require(PartyID(rawValue: "chile"))
        let holders = [
            "a": try Self.holder("focal-point:chile", "Maria Example"), "b": try Self.holder("alternate:chile"),
            "c": try Self.holder("co-chair", isOver: true),
            "d": try Self.holder("secretariat", "Juan Example", unit: "Capacity unit"),
        ]
        func names(_ language: LanguageTag, _ party: Line) -> [String: String] {
            let ids = ["a", "b", "c", "d", "secretariat", "system", "public", "stranger"]
            return ActorWords(ids, holders, PartyWords([chile: party]), in: language).names
        }
        let french = names(.french, "Chili")
        #expect(french["a"] == "Maria Example, point focal (Chili)")
        #expect(french["b"] == "Point focal suppléant (Chili)")
        #expect(french["c"] == "Coprésidence (a quitté ses fonctions)")
        #expect(french["d"] == "Juan Example, secrétariat (Capacity unit)")
        #expect(french["secretariat"] == "Secrétariat")
        #expect(french["system"] == "Le système" && french["public"] == "Le public" && french["stranger"] == nil)
        let arabic = names(.arabic, "شيلي")
        #expect(arabic["a"]?.hasPrefix("Maria Example، ") == true && arabic["a"]?.contains("شيلي") == true)
        #expect(arabic.values.allSatisfy { !$0.contains("focal") && !$0.contains("ecretariat") })
    }
}
