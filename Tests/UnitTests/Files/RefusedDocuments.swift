/// Office documents that do something.
enum RefusedDocuments {
    static let openXML: [RefusedFile] = [
        RefusedFile(
            "macros under their own name", with("word/vbaProject.bin", type: "application/vnd.ms-office.vbaProject"),
            "macros", "word/vbaProject.bin"),
        RefusedFile(
            "macros under another name", with("word/picture.png", type: "application/vnd.ms-office.vbaProject"),
            "macros", "word/picture.png"),
        RefusedFile(
            "macros by their relationship",
            OpenXML.text().relating(
                OpenXML.relationship("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "a.bin")
            ).bytes, "macros", "document.xml.rels"),
        RefusedFile(
            "macros by their content", GoodDocuments.withParts([.stored("word/a.bin", OldOffice.file("VBA"))]), "OLE",
            "word/a.bin"),
        RefusedFile(
            "a DOCM",
            {
                var file = OpenXML.text();
                file.types = [
                    OpenXML.override("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")
                ]; return file.bytes
            }(), "macros"),
        RefusedFile(
            "a DOTM",
            {
                var file = OpenXML.text();
                file.types = [
                    OpenXML.override(
                        "/word/document.xml", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")
                ]; return file.bytes
            }(), "macros"),
        RefusedFile(
            "an XLSB",
            {
                var file = OpenXML.sheet();
                file.types = [
                    OpenXML.override("/xl/workbook.xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                ]; return file.bytes
            }(), "macros"),
        RefusedFile(
            "a macro sheet by its type",
            OpenXML.sheet().with("xl/worksheets/sheet2.xml", "<a/>", type: "application/vnd.ms-excel.macrosheet+xml")
                .bytes, "macro sheet", "sheet2.xml"),
        RefusedFile(
            "an international macro sheet",
            OpenXML.sheet().with("xl/a.xml", "<a/>", type: "application/vnd.ms-excel.intlmacrosheet+xml").bytes,
            "macro sheet"),
        RefusedFile(
            "a macro sheet by its relationship",
            OpenXML.sheet().relating(
                OpenXML.relationship("http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "a.xml"),
                from: "xl/_rels/workbook.xml.rels"
            ).bytes, "macro sheet"),
        RefusedFile(
            "an OLE object",
            OpenXML.text().relating(OpenXML.relationship("oleObject", "embeddings/oleObject1.bin")).bytes, "OLE"),
        RefusedFile(
            "an OLE object elsewhere",
            OpenXML.text().relating(
                OpenXML.relationship("oleObject", "mhtml:https://example.org/a.html!x", isExternal: true)
            ).bytes, "OLE"),
        RefusedFile(
            "an embedded package", OpenXML.text().relating(OpenXML.relationship("package", "embeddings/a.docx")).bytes,
            "embedded file"),
        RefusedFile(
            "an ActiveX control",
            OpenXML.text().relating(OpenXML.relationship("control", "activeX/activeX1.xml")).bytes, "ActiveX"),
        RefusedFile(
            "an ActiveX control by its type", with("word/activeX/a.xml", type: "application/vnd.ms-office.activeX+xml"),
            "ActiveX"),
        RefusedFile(
            "a template elsewhere",
            OpenXML.text().relating(
                OpenXML.relationship("attachedTemplate", "https://example.org/a.dotm", isExternal: true),
                from: "word/_rels/settings.xml.rels"
            ).bytes, "https://example.org/a.dotm", "settings.xml.rels"),
        RefusedFile(
            "a template on a file server",
            OpenXML.text().relating(
                OpenXML.relationship("attachedTemplate", #"file://\\server\share\a.dotm"#, isExternal: true)
            ).bytes, "followed"),
        RefusedFile(
            "a template by UNC",
            OpenXML.text().relating(
                OpenXML.relationship("attachedTemplate", #"\\server\share\a.dotm"#, isExternal: true)
            ).bytes, "followed"),
        RefusedFile(
            "a picture elsewhere",
            OpenXML.text().relating(OpenXML.relationship("image", "https://example.org/a.png", isExternal: true)).bytes,
            "https://example.org/a.png"),
        RefusedFile(
            "a frame elsewhere",
            OpenXML.text().relating(OpenXML.relationship("frame", "https://example.org/", isExternal: true)).bytes,
            "followed"),
        RefusedFile(
            "a script as link",
            OpenXML.text().relating(OpenXML.relationship("hyperlink", "JavaScript:alert(1)", isExternal: true)).bytes,
            "runs something"),
        RefusedFile(
            "a script as link with a reference",
            OpenXML.text().relating(OpenXML.relationship("hyperlink", "&#x6A;avascript:alert(1)", isExternal: true))
                .bytes, "runs something"),
        RefusedFile(
            "a handler as link",
            OpenXML.text().relating(OpenXML.relationship("hyperlink", "ms-msdt:/id", isExternal: true)).bytes,
            "runs something"),
        RefusedFile(
            "another file to become a part", OpenXML.text().relating(OpenXML.relationship("aFChunk", "a.html")).bytes,
            "become a part"),
        RefusedFile(
            "altChunk", OpenXML.text().saying(#"<w:altChunk r:id="r1"/>"#).bytes, "become a part", "word/document.xml"),
        RefusedFile(
            "a link to another workbook",
            OpenXML.sheet().relating(
                OpenXML.relationship("externalLinkPath", "file:///a.xlsx", isExternal: true),
                from: "xl/externalLinks/_rels/externalLink1.xml.rels"
            ).bytes, "followed"),
        RefusedFile(
            "a link by DDE",
            OpenXML.sheet().with(
                "xl/externalLinks/externalLink1.xml",
                #"<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>"#
            ).bytes, "DDE", "externalLink1.xml"),
        RefusedFile("a field by DDE", OpenXML.text().saying(#"<w:fldSimple w:instr=" DDEAUTO c:\\a "/>"#).bytes, "DDE"),
        RefusedFile(
            "a field by DDE in pieces",
            OpenXML.text().saying(
                #"<a><w:fldChar w:fldCharType="begin"/><w:instrText> DD</w:instrText><w:instrText xml:space="preserve">&#69;AUTO c:</w:instrText></a>"#
            ).bytes, "DDE"),
        RefusedFile(
            "a field by DDE behind another one",
            OpenXML.text().saying(
                #"<a><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE a</w:instrText><w:fldChar w:fldCharType="end"/><w:instrText>DDE c</w:instrText></a>"#
            ).bytes, "DDE"),
        RefusedFile(
            "a field that fetches from a file server",
            OpenXML.text().saying(
                #"<a><w:fldChar w:fldCharType="begin"/><w:instrText> INCLUDEPICTURE "\\server\share\a.png" \d</w:instrText></a>"#
            ).bytes, "fetches", "INCLUDEPICTURE"),
        RefusedFile(
            "a field that fetches from a file server by its address",
            OpenXML.text().saying(#"<w:fldSimple w:instr=" INCLUDETEXT file://server/share/a.docx "/>"#).bytes,
            "fetches"
        ),
        RefusedFile(
            "a template on a file server, escaped",
            OpenXML.text().relating(
                OpenXML.relationship("attachedTemplate", "%5C%5Cserver%5Cshare%5Ca.dotm", isExternal: true)
            ).bytes, "followed"),
        RefusedFile(
            "a script as link, with a line break in its scheme",
            OpenXML.text().relating(OpenXML.relationship("hyperlink", "java&#10;script:alert(1)", isExternal: true))
                .bytes, "runs something"),
        RefusedFile(
            "a formula by DDE", sheet(#"<c><f>cmd|'/c calc'!A0</f></c>"#), "DDE", "sheet1.xml"),
        RefusedFile(
            "a formula by DDE behind quotes", sheet(#"<c><f>IF("|"="a",'b|c'!A1,msexcel|'\..\cmd'!A0)</f></c>"#), "DDE"),
        RefusedFile(
            "a name by DDE",
            OpenXML.sheet().saying(#"<workbook><definedName name="a">cmd|'/c calc'!A0</definedName></workbook>"#).bytes,
            "DDE"),
        RefusedFile(
            "a check of input by DDE", sheet("<dataValidation><formula1>cmd|'/c calc'!A0</formula1></dataValidation>"),
            "DDE"),
        RefusedFile(
            "a connection to a database",
            OpenXML.sheet().with(
                "xl/connections.xml", #"<connections><connection><dbPr connection="DSN=a"/></connection></connections>"#
            ).bytes, "connection to data", "connections.xml"),
        RefusedFile(
            "a connection to a page",
            OpenXML.sheet().with(
                "xl/connections.xml",
                #"<connections><connection><webPr url="https://example.org/"/></connection></connections>"#
            ).bytes, "connection to data"),
        RefusedFile(
            "a program", GoodDocuments.withParts([.stored("word/embeddings/evil.exe", "MZ")]), "program", "evil.exe"),
        RefusedFile(
            "a program under another name", GoodDocuments.withParts([.stored("word/media/image1.png", "MZ\u{90}")]),
            "program", "image1.png"),
        RefusedFile("a shortcut", GoodDocuments.withParts([.stored("word/a.lnk", "L")]), "program"),
        RefusedFile(
            "an archive in it", GoodDocuments.withParts([.stored("word/a.bin", OpenXML.text().bytes)]),
            "another archive"),
        RefusedFile("a page in it", GoodDocuments.withParts([.stored("word/a.htm", "<html>")]), "web page"),
        RefusedFile(
            "a document type",
            OpenXML.text().saying(#"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#).bytes,
            "document type", "word/document.xml"),
        RefusedFile(
            "a document type in its list of types",
            {
                var archive = OpenXML.text().archive;
                archive.parts[0] = .deflated("[Content_Types].xml", "<!DOCTYPE a>" + OpenXML.text().contentTypes);
                return archive.bytes
            }(), "document type"),
        RefusedFile(
            "a document type in UTF-16",
            GoodDocuments.withParts([
                .stored("word/a.xml", [0xFF, 0xFE] + "<!DOCTYPE a><a/>".utf16.flatMap { $0.littleEndianBytes })
            ]), "document type"),
        RefusedFile(
            "XML in UTF-7", OpenXML.text().saying(#"<?xml version="1.0" encoding="UTF-7"?>+ADw-a/+AD4-"#).bytes, "UTF-8"
        ),
        RefusedFile(
            "a part that leads out", GoodDocuments.withParts([.stored("../../../../etc/cron.d/evil", "a")]),
            "leads out", "cron.d/evil"),
        RefusedFile("a part that leads out by `\\`", GoodDocuments.withParts([.stored("..\\evil", "a")]), "leads out"),
        RefusedFile("a part from the root", GoodDocuments.withParts([.stored("/etc/cron.d/evil", "a")]), "leads out"),
        RefusedFile("a part on a drive", GoodDocuments.withParts([.stored("C:\\evil", "a")]), "leads out"),
        RefusedFile(
            "a part that stands twice", GoodDocuments.withParts([.stored("WORD/document.xml", "<a/>")]), "twice"),
        RefusedFile(
            "two types of one part",
            {
                var file = OpenXML.text(); file.types.append(OpenXML.override("/Word/document.xml", "text/plain"));
                return file.bytes
            }(), "two things"),
        RefusedFile(
            "two main parts",
            {
                var archive = OpenXML.text().archive;
                archive.parts[1] = .deflated(
                    "_rels/.rels",
                    OpenXML.relationships([
                        OpenXML.relationship("officeDocument", "word/document.xml"),
                        OpenXML.relationship("officeDocument", "a.xml"),
                    ]));
                return archive.bytes
            }(), "names no document"),
        RefusedFile(
            "two kinds of document",
            GoodDocuments.withParts([.stored("mimetype", "application/vnd.oasis.opendocument.text")]), "two kinds"),
    ]

    static let openDocuments: [RefusedFile] = [
        RefusedFile(
            "Basic", OpenDocument(extra: [.stored("Basic/Standard/Module1.xml", "<a/>")]).bytes, "macros",
            "Basic/Standard/Module1.xml"),
        RefusedFile(
            "Python", OpenDocument(extra: [.stored("Scripts/python/a.py", "a")]).bytes, "scripts", "Scripts/python/a.py"
        ),
        RefusedFile("dialogs", OpenDocument(extra: [.stored("Dialogs/Standard/a.xml", "<a/>")]).bytes, "macros"),
        RefusedFile(
            "a script on an event",
            OpenDocument(
                content:
                    #"<a><office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:a"/></office:event-listeners></a>"#
            ).bytes, "event", "content.xml"),
        RefusedFile(
            "a script in its content",
            OpenDocument(
                content: #"<a><office:scripts><office:script script:language="ooo:Basic"/></office:scripts></a>"#
            ).bytes, "script"),
        RefusedFile(
            "a link that runs a macro",
            OpenDocument(content: #"<a><text:a xlink:href="vnd.sun.star.script:a?language=Basic"/></a>"#).bytes,
            "runs something"),
        RefusedFile(
            "an OLE object", OpenDocument(content: #"<a><draw:object-ole xlink:href="./Object 1"/></a>"#).bytes, "OLE"),
        RefusedFile(
            "an OLE object without a word of it",
            OpenDocument(extra: [.stored("Object 1", OldOffice.file("Root Entry"))]).bytes, "OLE", "Object 1"),
        RefusedFile(
            "a picture elsewhere",
            OpenDocument(content: #"<a><draw:image xlink:href="https://example.org/a.png"/></a>"#).bytes,
            "https://example.org/a.png"),
        RefusedFile(
            "a section elsewhere", OpenDocument(content: #"<a><text:section-source xlink:href="../a.odt"/></a>"#).bytes,
            "followed"),
        RefusedFile(
            "a section elsewhere by a detour",
            OpenDocument(content: #"<a><text:section-source xlink:href="./Pictures/../../a.odt"/></a>"#).bytes,
            "followed"),
        RefusedFile(
            "a picture on a file server",
            OpenDocument(content: #"<a><draw:image xlink:href="\\server\share\a.png"/></a>"#).bytes, "followed"),
        RefusedFile(
            "a picture elsewhere, escaped",
            OpenDocument(content: #"<a><draw:image xlink:href="%2e%2e/a.png"/></a>"#)
                .bytes, "followed"),
        RefusedFile(
            "a formula by DDE",
            OpenDocument(
                content:
                    #"<a><table:table-cell table:formula="of:=DDE(&quot;cmd&quot;;&quot;/c&quot;;&quot;a&quot;)"/></a>"#
            ).bytes, "DDE"),
        RefusedFile(
            "a macro to run", OpenDocument(content: #"<a><text:execute-macro text:name="a"/></a>"#).bytes, "macro"),
        RefusedFile(
            "two kinds of OpenDocument", OpenDocument(rootType: "application/vnd.oasis.opendocument.spreadsheet").bytes,
            "two kinds"),
        RefusedFile(
            "a link by DDE", OpenDocument(content: #"<a><office:dde-source office:dde-application="cmd"/></a>"#).bytes,
            "DDE"),
        RefusedFile("a plug-in", OpenDocument(content: "<a><draw:plugin/></a>").bytes, "plug-in"),
        RefusedFile(
            "a frame elsewhere",
            OpenDocument(content: #"<a><draw:floating-frame xlink:href="https://example.org/"/></a>"#).bytes, "followed"
        ),
        RefusedFile("a document type", OpenDocument(content: "<!DOCTYPE a><a/>").bytes, "document type", "content.xml"),
        RefusedFile("a program", OpenDocument(extra: [.stored("Pictures/a.png", "\u{7F}ELF")]).bytes, "program"),
        RefusedFile("a part that leads out", OpenDocument(extra: [.stored("../a.xml", "<a/>")]).bytes, "leads out"),
    ]

    /// A workbook whose sheet has this in it.
    static func sheet(_ content: String) -> [UInt8] {
        var workbook = OpenXML.sheet()
        workbook.parts[1].text = "<worksheet>\(content)</worksheet>"
        return workbook.bytes
    }

    private static func with(_ name: String, type: String) -> [UInt8] {
        OpenXML.text().with(name, "<a/>", type: type).bytes
    }
}
