/// Documents of Office Open XML as programs write them, as small as they may be.
struct OpenXML {
    var types: [String]
    var typeOfXML = "application/xml"
    var rootTarget: String
    var parts: [(name: String, text: String)]
    var extra: [Archive.Part] = []

    private static let content = "application/vnd.openxmlformats-officedocument."
    private static let schema = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    static func text(_ main: String = "word/document.xml", _ type: String = "document.main") -> OpenXML {
        OpenXML(
            types: [override("/" + main, content + "wordprocessingml.\(type)+xml")], rootTarget: main,
            parts: [
                (main, #"<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Sand</w:t></w:r></w:p></w:body></w:document>"#)
            ])
    }

    static func sheet(_ main: String = "xl/workbook.xml") -> OpenXML {
        OpenXML(
            types: [override("/" + main, content + "spreadsheetml.sheet.main+xml")], rootTarget: main,
            parts: [(main, "<workbook/>"), ("xl/worksheets/sheet1.xml", "<worksheet/>")])
    }

    static func override(_ name: String, _ type: String) -> String {
        #"<Override PartName="\#(name)" ContentType="\#(type)"/>"#
    }

    static func ending(_ ending: String, _ type: String) -> String {
        #"<Default Extension="\#(ending)" ContentType="\#(type)"/>"#
    }

    static func relationship(_ kind: String, _ target: String, isExternal: Bool = false) -> String {
        #"<Relationship Id="r\#(kind.count)" Type="\#(kind.contains("/") ? kind : schema + kind)" Target="\#(target)""#
            + (isExternal ? #" TargetMode="External"/>"# : "/>")
    }

    static func relationships(_ lines: [String]) -> String {
        #"<?xml version="1.0"?><Relationships xmlns="r">\#(lines.joined())</Relationships>"#
    }

    /// With a part of a type of its own.
    func with(_ name: String, _ text: String, type: String? = nil) -> OpenXML {
        var changed = self
        changed.parts.append((name, text))
        if let type { changed.types.append(Self.override("/" + name, type)) }
        return changed
    }

    /// With lines that the main part binds in.
    func relating(_ lines: String..., from source: String = "word/_rels/document.xml.rels") -> OpenXML {
        with(source, Self.relationships(lines))
    }

    /// With the text of the main part in the place of its own.
    func saying(_ text: String) -> OpenXML {
        var changed = self
        changed.parts[0].text = text
        return changed
    }

    var contentTypes: String {
        let defaults = [
            Self.ending("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Self.ending("xml", typeOfXML), Self.ending("png", "image/png"),
        ]
        return #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types>\#((defaults + types).joined())</Types>"#
    }

    var archive: Archive {
        let root = Self.relationships([Self.relationship("officeDocument", rootTarget)])
        let named = [("[Content_Types].xml", contentTypes), ("_rels/.rels", root)] + parts.map { ($0.name, $0.text) }
        return Archive(parts: named.map { .deflated($0.0, $0.1) } + extra)
    }

    var bytes: [UInt8] { archive.bytes }
}

/// Documents of OpenDocument.
struct OpenDocument {
    var mimetype: String? = "application/vnd.oasis.opendocument.text"
    var rootType = "application/vnd.oasis.opendocument.text"
    var manifest = ""
    var content = #"<office:document-content><office:scripts/><office:body/></office:document-content>"#
    var extra: [Archive.Part] = []

    var archive: Archive {
        let manifest = """
            <?xml version="1.0"?><manifest:manifest>
            <manifest:file-entry manifest:full-path="/" manifest:media-type="\(rootType)"/>\(manifest)</manifest:manifest>
            """
        return Archive(
            parts: (mimetype.map { [.stored("mimetype", $0)] } ?? [])
                + [.deflated("content.xml", content), .deflated("META-INF/manifest.xml", manifest)] + extra)
    }

    var bytes: [UInt8] { archive.bytes }
}

/// Compound files with a directory of one sector.
enum OldOffice {
    static func file(_ names: String...) -> [UInt8] {
        var head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        head[30] = 9
        head[48] = 1
        let table = UInt32(0xFFFF_FFFD).littleEndianBytes + UInt32(0xFFFF_FFFE).littleEndianBytes
        let directory = names.flatMap { name in
            let units = Array(name.utf16).flatMap { $0.littleEndianBytes }
            return units + [UInt8](repeating: 0, count: 64 - units.count) + UInt16(units.count + 2).littleEndianBytes
                + [UInt8](repeating: 0, count: 62)
        }
        return head + table + [UInt8](repeating: 0xFF, count: 504) + directory
            + [UInt8](repeating: 0, count: 512 - directory.count)
    }
}
