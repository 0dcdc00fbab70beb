/// PDFs as programs write them, as small as they may be.
struct PDFFile {
    var head = "%PDF-1.7\n%\u{E2}\u{E3}\u{CF}\u{D3}\n"
    /// By their numbers, from 1 on. The first is the catalogue.
    var objects: [[UInt8]]
    var trailer = ""
    var lineEnd = "\n"

    init(catalogue: String = "", _ more: String...) {
        objects = [
            "<</Type/Catalog/Pages 2 0 R\(catalogue)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</AA 9 0 R/F1 9 0 R>>>>>>",
        ].map { Array($0.utf8) }
        objects.append(Self.stream("", Array("BT /F1 12 Tf (Words of /JS and /JavaScript) Tj ET".utf8)))
        objects += more.map { Array($0.utf8) }
    }

    static func stream(_ dictionary: String, _ content: [UInt8]) -> [UInt8] {
        Array("<<\(dictionary)/Length \(content.count)>>stream\r\n".utf8) + content + Array("\nendstream".utf8)
    }

    /// Packed without compression: zlib's head, deflate in one block, Adler-32.
    static func zlib(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var (a, b) = (UInt32(1), UInt32(0))
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        let length = UInt16(bytes.count)
        return [0x78, 0x01, 1] + length.littleEndianBytes + (~length).littleEndianBytes + bytes
            + (b << 16 | a).littleEndianBytes.reversed()
    }

    /// Objects in a stream, as their numbers and texts.
    static func objectStream(_ held: [(Int, String)], filter: String = "/Filter/FlateDecode") -> [UInt8] {
        var (index, content) = ("", "")
        for (number, text) in held {
            index += "\(number) \(content.utf8.count) "
            content += text + " "
        }
        let dictionary = "/Type/ObjStm/N \(held.count)/First \(index.utf8.count)\(filter)"
        return stream(dictionary, filter.isEmpty ? Array((index + content).utf8) : zlib(index + content))
    }

    func adding(_ object: [UInt8]) -> PDFFile {
        var changed = self
        changed.objects.append(object)
        return changed
    }

    /// With a table of objects.
    var bytes: [UInt8] {
        var file = Array(head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        var table = "xref\(lineEnd)0 \(objects.count + 1)\(lineEnd)0000000000 65535 f\r\n"
        for (index, object) in objects.enumerated() {
            table += String(repeating: "0", count: 10 - "\(file.count)".count) + "\(file.count) 00000 n\r\n"
            file += Array("\(index + 1) 0 obj\(lineEnd)".utf8) + object + Array("\(lineEnd)endobj\(lineEnd)".utf8)
        }
        let end = """
            \(table)trailer\(lineEnd)<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\(lineEnd)\
            startxref\(lineEnd)\(file.count)\(lineEnd)%%EOF\(lineEnd)
            """
        return file + Array(end.utf8)
    }

    /// With a stream in the place of the table, as PDF 1.5 has it.
    var streamed: [UInt8] {
        var file = Array(head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        for (index, object) in objects.enumerated() {
            file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let place = file.count
        let number = objects.count + 1
        let table = Self.stream(
            "/Type/XRef/W[1 2 1]/Size \(number)/Root 1 0 R\(trailer)", [UInt8](repeating: 7, count: 40))
        file += Array("\(number) 0 obj\n".utf8) + table + Array("\nendobj\nstartxref\n\(place)\n%%EOF".utf8)
        return file
    }

    /// A later edition of the file behind the former one.
    static func updated(_ former: [UInt8], with object: String) -> [UInt8] {
        former
            + Array(
                """
                3 0 obj
                \(object)
                endobj
                xref
                3 1
                \(String(repeating: "0", count: 10 - "\(former.count)".count))\(former.count) 00000 n\r
                trailer
                <</Size 5/Root 1 0 R/Prev 9>>
                startxref
                \(former.count + object.utf8.count + 16)
                %%EOF

                """.utf8)
    }
}
