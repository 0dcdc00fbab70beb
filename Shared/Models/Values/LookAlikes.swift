/// Names that are not the same and look the same, by letters of another script, or by l, I and 1.
public enum LookAlikes {
    /// How a name looks as it is typed, where rn is like m and vv like w, in capital and in small letters: “CHlLE”, “ChiIe” and
    /// “Chile” have one in common. The function `name_looks` of PostgreSQL says the same.
    public static func looks(of name: String) -> Set<String> {
        var typed = String.UnicodeScalarView()
        for sign in name.unicodeScalars {
            switch (typed.last, sign) {
            case ("r", "n"): replaceLast(of: &typed, with: "m")
            case ("v", "v"): replaceLast(of: &typed, with: "w")
            default: typed.append(sign)
            }
        }
        let capitals = name.unicodeScalars.map {
            ("a"..."z").contains($0) ? Unicode.Scalar(UInt8($0.value) - 0x20) : $0
        }
        let small = name.unicodeScalars.map {
            ("A"..."Z").contains($0) ? Unicode.Scalar(UInt8($0.value) + 0x20) : $0
        }
        return [look(of: typed), look(of: capitals), look(of: small)]
    }

    /// The key of a name with the letters of other scripts as the Latin ones that they look like, I and l as the digit 1, and
    /// O as 0. The function `name_look` of PostgreSQL says the same.
    static func look(of name: some Sequence<Unicode.Scalar>) -> String {
        let glyphs = name.map { sign in
            let letter = drawn[sign] ?? sign
            return digits[letter] ?? letter
        }
        var look = String.UnicodeScalarView()
        for sign in FoldedKey(String(String.UnicodeScalarView(glyphs))).rawValue.unicodeScalars {
            let letter = latin[sign] ?? sign
            look.append(letter == "o" ? "0" : letter)
        }
        return String(look)
    }

    /// The first word that mixes two scripts so that it reads like a word of one, and that word.
    public static func mixedWord(in name: String) -> (word: String, looksLike: String)? {
        for word in name.split(whereSeparator: { !$0.isLetter }) {
            let signs = FoldedText(String(word)).rawValue.unicodeScalars
            let native = signs.filter { ("a"..."z").contains($0) }
            let foreign = word.unicodeScalars.filter(isOfAnotherScript)
            guard !foreign.isEmpty, !native.isEmpty else { continue }
            if native.count < foreign.count, native.allSatisfy({ cyrillic[$0] != nil }), foreign.allSatisfy(isCyrillic)
            {
                return (String(word), String(String.UnicodeScalarView(signs.map { cyrillic[$0] ?? $0 })))
            }
            let letters = foreign.map(latinLetter)
            if letters.allSatisfy({ $0 != nil }) {
                let read = word.unicodeScalars.map { isOfAnotherScript($0) ? latinLetter($0) ?? $0 : $0 }
                return (String(word), FoldedText(String(String.UnicodeScalarView(read))).rawValue)
            }
        }
        return nil
    }

    /// The Latin letter that a letter of another script looks like in print.
    private static func latinLetter(_ sign: Unicode.Scalar) -> Unicode.Scalar? {
        let folded = FoldedText(String(Character(sign))).rawValue.unicodeScalars
        return folded.first.flatMap { latin[$0] } ?? drawn[sign]
    }

    private static func replaceLast(of text: inout String.UnicodeScalarView, with sign: Unicode.Scalar) {
        text.removeLast()
        text.append(sign)
    }

    /// Greek, Cyrillic, Armenian, Georgian, Cherokee, Coptic and Lisu have letters that are drawn as Latin ones are.
    private static func isOfAnotherScript(_ sign: Unicode.Scalar) -> Bool {
        guard sign.properties.isAlphabetic else { return false }
        return switch sign.value {
        case 0x370...0x3FF, 0x1F00...0x1FFF, 0x531...0x587, 0x10A0...0x10FF, 0x13A0...0x13FF, 0x2C80...0x2CFF,
            0xA4D0...0xA4FF, 0xAB70...0xABBF:
            true
        default: isCyrillic(sign)
        }
    }

    private static func isCyrillic(_ sign: Unicode.Scalar) -> Bool { (0x400...0x52F).contains(sign.value) }

    /// What a font draws like a Latin letter, capital and small apart: of the confusable characters of Unicode (UTS 39) those
    /// that are single letters in the scripts above, and the letters of phonetics.
    private static let drawn = table(
        """
        ͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγινορσυϒϱϲϳϹϺЅІЈАВЕКМНОРСТУХЬаеорсухѕіјѴѵҮүһҽӀӏԁԌԛԜԝꙇՍՏՕագզհոռ\
        սցքօᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏴᏼꭰꭱꭲꭵꭹꭺꭻꭼꮁꮃꮇꮋꮍꮐꮒꮓꮟꮢꮤꮥꮩꮪꮮꮯꮲꮶⲎⲒⲔⲘⲚⲞⲟⲢⲣⲤⲥⲦⲨⲬⳐყჿꓐꓑꓓꓔ\
        ꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴǀɑɡɣɪʏᴄᴏᴜᴠᴡᴢꜱꞳꞴ
        """,
        """
        JABEZHIKMNOPTYXayivopouYpcjCMSIJABEKMHOPCTYXbaeopcyxsijVvYyhelldGqWwiUSOwqqhnn\
        ugfoDRTiYAJEWMHYGhZbRWSVSLCPKBBDRTiYAJErwMHYGhzbRWSvsLcPKHIKMNOoPpCcTYXLyoBPDT\
        GKJCZFMNLSRVHWXYAEIOUlagyiycouvwzsXB
        """)

    private static let digits: [Unicode.Scalar: Unicode.Scalar] = ["I": "1", "l": "1", "O": "0", "o": "0"]

    /// The same for folded letters, which are small, and neither capital nor small in their look.
    private static let latin = drawn.filter {
        FoldedText(String(Character($0.key))).rawValue.unicodeScalars.first == $0.key
    }
    .mapValues { $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 }
    .merging(
        table("авекмнорстухѕіјһӏԁԛԝαβεζηικνορτυχ", "abekmhopctyxsijhldqwabezhiknoptyx"), uniquingKeysWith: { $1 })

    private static let cyrillic = table("abekmhopctyx", "авекмнорстух")

    private static func table(_ letters: String, _ looks: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(letters.unicodeScalars, looks.unicodeScalars))
    }
}
