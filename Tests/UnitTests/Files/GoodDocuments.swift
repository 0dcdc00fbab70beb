/// Documents as programs write them, on which no check may stumble.
enum GoodDocuments {
    static let texts: [FileCase] = [
        FileCase("of Word", OpenXML.text().bytes),
        FileCase("of Word in a browser: document2.xml", OpenXML.text("word/document2.xml").bytes),
        FileCase("with capitals: word/Document.xml", OpenXML.text("word/Document.xml").bytes),
        FileCase("with a main part in no folder", OpenXML.text("document.xml").bytes),
        FileCase(
            "with another case in its list",
            changed { $0.types = $0.types.map { $0.replacing("word/document", with: "Word/DOCUMENT") } }),
        FileCase(
            "with a list called [content_types].XML",
            renamed { $0 == "[Content_Types].xml" ? "[content_types].XML" : $0 }),
        FileCase("with `\\` between folders", renamed { $0.replacing("/", with: "\\") }),
        FileCase("with `/` in front of all names", renamed { "/" + $0 }),
        FileCase("with a target from the root", changed { $0.rootTarget = "/word/document.xml" }),
        FileCase("with a target by way of the parent", changed { $0.rootTarget = "./word/../word/document.xml" }),
        FileCase(
            "with its type as a default",
            changed {
                $0.types = []
                $0.typeOfXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
            }),
        FileCase("of the strict edition", strict),
        FileCase("written in one go", streamed),
        FileCase("with 64-bit numbers", wide),
        FileCase("with a comment", commented),
        FileCase("with a newline behind it", OpenXML.text().bytes + [0x0D, 0x0A]),
        FileCase("with zeros behind it", OpenXML.text().bytes + [UInt8](repeating: 0, count: 300_000)),
        FileCase(
            "with a gateway's note behind it",
            OpenXML.text().bytes + Array("-- scanned by gateway.example.org --\n".utf8)),
        FileCase("with a byte order mark in front", [0xEF, 0xBB, 0xBF] + OpenXML.text().bytes),
        FileCase("with folders as entries", withParts([.stored("word/", ""), .stored("docProps/", "")])),
        FileCase(
            "with links",
            OpenXML.text().relating(OpenXML.relationship("hyperlink", "https://example.org/a?b=c", isExternal: true))
                .bytes),
        FileCase(
            "with a link to a file server",
            OpenXML.text().relating(OpenXML.relationship("hyperlink", "file://server/share/a.docx", isExternal: true))
                .bytes),
        FileCase(
            "made from a template of its writer",
            OpenXML.text().relating(
                OpenXML.relationship(
                    "attachedTemplate", #"file:///C:\Users\someone\Templates\Letter.dotx"#, isExternal: true),
                from: "word/_rels/settings.xml.rels"
            ).bytes),
        FileCase(
            "that speaks of DDE",
            OpenXML.text().saying("<w:p><w:t>DDEAUTO is a field</w:t><w:instrText> PAGE </w:instrText></w:p>").bytes),
        FileCase(
            "with a picture pasted from a page",
            OpenXML.text().saying(
                #"<w:p><w:fldChar w:fldCharType="begin"/><w:instrText> INCLUDEPICTURE "file:///C:\Users\someone\a.png" \* MERGEFORMATINET </w:instrText><w:fldChar w:fldCharType="end"/></w:p>"#
            ).bytes),
        FileCase(
            "with fractions and shapes",
            OpenXML.text().saying(#"<w:p><m:f><m:num/></m:f><v:f eqn="sum a|b 0"/></w:p>"#).bytes),
        FileCase(
            "with a comment in XML that has a document type",
            OpenXML.text().saying("<!-- <!DOCTYPE a> --><w:p><![CDATA[<!DOCTYPE b>]]></w:p>").bytes),
        FileCase(
            "with a part in UTF-16",
            withParts([.stored("customXml/item1.xml", [0xFF, 0xFE] + "<a/>".utf16.flatMap { $0.littleEndianBytes })])),
        FileCase(
            "with fonts that begin like a program", withParts([.stored("word/fonts/font1.odttf", "MZ scrambled")])),
        FileCase(
            "with a drawing whose attribute is long",
            OpenXML.text().saying("<v:shape o:gfxdata=\"\(String(repeating: "A", count: 60_000))\"/>").bytes),
        FileCase("with a chart and its workbook", withChart),
    ]

    static let sheets: [FileCase] = [
        FileCase("of Excel", OpenXML.sheet().bytes),
        FileCase("with capitals", OpenXML.sheet("xl/Workbook.xml").bytes),
        FileCase("with `/` in front of all names", rename(OpenXML.sheet().archive) { "/" + $0 }),
        FileCase("with its types last", moved(OpenXML.sheet().archive)),
        FileCase(
            "with formulas in which a line means nothing",
            RefusedDocuments.sheet(#"<c><f>IF(A1="|",'a|b'!A1,Table1[Name | Date]+Table1[it''s|so])</f></c>"#)),
        FileCase(
            "with tables of its own",
            OpenXML.sheet().with(
                "xl/connections.xml",
                #"<connections><connection><dbPr connection="Data Model Connection"/></connection></connections>"#
            ).bytes),
        FileCase(
            "with settings of printers",
            {
                var sheet = OpenXML.sheet();
                sheet.extra = [.stored("xl/printerSettings/printerSettings1.bin", "M\u{0}Z\u{0}")]; return sheet.bytes
            }()),
    ]

    static let openDocuments: [FileCase] = [
        FileCase("of LibreOffice", OpenDocument().bytes),
        FileCase(
            "with a newline behind its type", OpenDocument(mimetype: "application/vnd.oasis.opendocument.text\n").bytes),
        FileCase("without its type as first part", OpenDocument(mimetype: nil).bytes),
        FileCase("with its type last", moved(OpenDocument().archive)),
        FileCase(
            "with links and pictures within",
            OpenDocument(
                content: #"<a><text:a xlink:href="https://example.org/"/><draw:image xlink:href="Pictures/1.png"/></a>"#
            ).bytes),
        FileCase(
            "with a table that computes",
            OpenDocument(content: #"<a><table:table-cell table:formula="of:=SUM({1;2|3;4})+PADDED(1)"/></a>"#).bytes),
        FileCase(
            "with a formula and its picture",
            OpenDocument(extra: [
                .stored("Object 1/content.xml", "<math/>"), .stored("ObjectReplacements/Object 1", "picture"),
            ]).bytes),
        FileCase(
            "with the template of its writer",
            OpenDocument(extra: [.stored("meta.xml", #"<m><meta:template xlink:href="../../Templates/a.ott"/></m>"#)])
                .bytes),
    ]
}

extension GoodDocuments {
    private static func changed(_ change: (inout OpenXML) -> Void) -> [UInt8] {
        var document = OpenXML.text()
        change(&document)
        return document.bytes
    }

    private static func rename(_ archive: Archive, _ name: (String) -> String) -> [UInt8] {
        var changed = archive
        for index in changed.parts.indices { changed.parts[index].name = name(changed.parts[index].name) }
        return changed.bytes
    }

    private static func renamed(_ name: (String) -> String) -> [UInt8] { rename(OpenXML.text().archive, name) }

    private static func moved(_ archive: Archive) -> [UInt8] {
        var changed = archive
        changed.parts.append(changed.parts.removeFirst())
        return changed.bytes
    }

    static func withParts(_ parts: [Archive.Part]) -> [UInt8] {
        var document = OpenXML.text()
        document.extra = parts
        return document.bytes
    }

    private static var streamed: [UInt8] {
        var archive = OpenXML.text().archive
        archive.isStreamed = true
        return archive.bytes
    }

    private static var wide: [UInt8] {
        var archive = OpenXML.text().archive
        archive.isWide = true
        return archive.bytes
    }

    /// One that looks like an end.
    private static var commented: [UInt8] {
        var archive = OpenXML.text().archive
        archive.comment = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 7, count: 30)
        return archive.bytes
    }

    private static var strict: [UInt8] {
        var archive = OpenXML.text().archive
        let kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
        archive.parts[1] = .deflated(
            "_rels/.rels", OpenXML.relationships([OpenXML.relationship(kind, "word/document.xml")]))
        return archive.bytes
    }

    private static var withChart: [UInt8] {
        var document = OpenXML.text().with(
            "word/charts/chart1.xml", "<c:chart/>",
            type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        ).relating(
            OpenXML.relationship("package", "../embeddings/Workbook1.xlsx"), from: "word/charts/_rels/chart1.xml.rels")
        document.types.append(
            OpenXML.ending("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
        document.extra = [.stored("word/embeddings/Workbook1.xlsx", OpenXML.sheet().bytes)]
        return document.bytes
    }
}
