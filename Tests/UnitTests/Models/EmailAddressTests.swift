import Models
import Testing

@Suite("Mail addresses") struct EmailAddressTests {
    @Test(
        "What reaches a mailbox is taken, in any script",
        arguments: [
            "name@example.org", "a.b+c@sub.example.org", "o'brien@example.org", "x@a-b.example", "1@2.example",
            "田中@例え.jp", "info@وزارة.السعودية", "чили@мвд.рф", "señor@example.org", "पत्र@पत्र.भारत", "name@xn--r8jz45g.jp",
            "Name@Example.ORG", String(repeating: "a", count: 64) + "@example.org", "name@l·l.cat", "a@한국.kr",
            "a@" + String(repeating: "b", count: 63) + ".org", "name@例え。jp",
        ])
    func taken(_ text: String) { #expect(EmailAddress(rawValue: text) != nil) }

    @Test(
        "What bounces for sure, or deceives, is refused",
        arguments: [
            "", "name", "@example.org", "name@", "name@localhost", "name@.org", "name@org.", "name@a..org",
            "a b@example.org",
            "a@b@example.org", "Name <a@example.org>", "a@example.org\nBcc: b@example.org",
            "a@example.org,b@example.org",
            "a..b@example.org", ".a@example.org", "a.@example.org", "a@-b.org", "a@b-.org", "a@b_c.org", "a@192.0.2.1",
            "a@[192.0.2.1]", String(repeating: "a", count: 65) + "@example.org",
            String(repeating: "字", count: 22) + "@example.org", "a@" + String(repeating: "b", count: 64) + ".org",
            "a@" + String(repeating: "字", count: 60) + ".org", "a@" + String(repeating: "b.", count: 126) + "org",
            "na\u{200B}me@example.org", "na\u{AD}me@example.org", "na\u{202E}me@example.org",
            "name@exa\u{200D}mple.org",
            "name@exa\u{2066}mple.org", "name\u{A0}@example.org", "na\u{FEFF}me@example.org", "name@xn--zz.jp",
            "name@xn--.org",
            "name@xn--abc-.org", "name@☃.example", "name@\u{301}a.org", "name\u{E0041}@example.org",
            "\u{FE0F}a@example.org",
            "na\u{0}me@example.org", "\"a b\"@example.org", "a@例 え.jp",
        ])
    func refused(_ text: String) { #expect(EmailAddress(rawValue: text) == nil) }

    @Test(
        "A domain has one spelling for people and one for servers",
        arguments: [
            ("例え.jp", "例え.jp", "xn--r8jz45g.jp"), ("xn--r8jz45g.JP", "例え.jp", "xn--r8jz45g.jp"),
            ("BÜCHER.example", "bücher.example", "xn--bcher-kva.example"),
            ("bu\u{308}cher.example", "bücher.example", "xn--bcher-kva.example"),
            ("وزارة.السعودية", "وزارة.السعودية", "xn--mgbexc3i.xn--mgberp4a5d4ar"),
            ("faß.de", "faß.de", "xn--fa-hia.de"),
            ("पत्र.भारत", "पत्र.भारत", "xn--h2blt9i.xn--h2brj9c"), ("МВД.РФ", "мвд.рф", "xn--b1aew.xn--p1ai"),
            ("ＥＸＡＭＰＬＥ．org", "example.org", "example.org"), ("中国.中国", "中国.中国", "xn--fiqs8s.xn--fiqs8s"),
            ("한국.kr", "한국.kr", "xn--3e0b707e.kr"), ("ไทย.com", "ไทย.com", "xn--o3cw4h.com"),
            ("ελλάδα.gr", "ελλάδα.gr", "xn--hxakic4aa.gr"),
        ])
    func domains(_ given: String, _ text: String, _ ascii: String) throws {
        let address = try #require(EmailAddress(rawValue: "name@\(given)"))
        #expect(Array(address.rawValue.unicodeScalars) == Array("name@\(text)".unicodeScalars))
        #expect(address.domain == ascii && address.onTheWire == "name@\(ascii)" && !address.needsUTF8)
        #expect(EmailAddress(rawValue: "name@\(ascii)") == address)
    }

    @Test("Spellings of one mailbox are one; what stands behind a plus is part of it")
    func compared() throws {
        func key(_ text: String) throws -> String { try #require(EmailAddress(rawValue: text)).comparisonKey }
        #expect(try key("Name@Example.ORG") == key("name@example.org"))
        #expect(try key("e\u{301}@例え.jp") == key("é@xn--r8jz45g.jp"))
        #expect(try key("name+a@example.org") != key("name@example.org"))
        #expect(try key("na.me@example.org") != key("name@example.org"))
        let address = try #require(EmailAddress(rawValue: "田中@例え.jp"))
        #expect(address.needsUTF8 && address.onTheWire == "田中@xn--r8jz45g.jp" && address.mailbox == "田中")
    }

    @Test("Labels made of letters of all scripts come back as they were")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 11)
        let blocks: [ClosedRange<UInt32>] = [
            0x61...0x7A, 0x430...0x44F, 0x3B1...0x3C1, 0x627...0x63A, 0x905...0x939, 0xE01...0xE2E, 0x4E00...0x9FA5,
            0xAC00...0xD7A3, 0x3041...0x3093, 0x10D0...0x10F0, 0x561...0x586, 0x5D0...0x5EA, 0x20000...0x2A6D6,
        ]
        var count = 0
        for _ in 0..<3000 {
            let scalars = (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
                blocks.randomElement(using: &random).flatMap { UnicodeScalar(UInt32.random(in: $0, using: &random)) }
            }
            let label = String(String.UnicodeScalarView(scalars))
            guard let address = EmailAddress(rawValue: "a@\(label).org") else { continue }
            #expect(address.onTheWire.utf8.allSatisfy { $0 < 0x80 })
            #expect(EmailAddress(rawValue: address.onTheWire)?.rawValue == address.rawValue, "\(label)")
            count += 1
        }
        #expect(count > 2500)
    }
}
