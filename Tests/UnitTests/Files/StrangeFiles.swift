/// What is no document, or only a part of one.
enum StrangeFiles {
    static let all: [RefusedFile] = [
        RefusedFile("nothing", "", "is no PDF"),
        RefusedFile("a letter", "M", "is no PDF"),
        RefusedFile("a page", "<html></html>", "is no PDF"),
        RefusedFile("rich text", #"{\rtf1 a}"#, "is no PDF"),
        RefusedFile("the beginning of an archive", "PK\u{3}\u{4}", "without an end"),
        RefusedFile("an archive", Archive(parts: [.stored("readme.txt", "a")]).bytes, "no DOCX, XLSX or ODT"),
        RefusedFile("a half DOCX", Array(OpenXML.text().bytes.prefix(300)), "incomplete"),
        RefusedFile("a PDF that breaks off", Array(PDFFile().bytes.prefix(200)), "PDF that breaks off"),
        RefusedFile("a PDF without its last lines", Array(PDFFile().bytes.dropLast(12)), "PDF that breaks off"),
        RefusedFile("a page that is called PDF", "%PDF-1.4\n<html><body>an error</body></html>\n", "breaks off"),
        RefusedFile("a PDF that is none", "%PDF-1.4\nstartxref\n9\n%%EOF\n", "without a document"),
        RefusedFile("the beginning of a linearized PDF", linearizedHalf, "breaks off"),
        RefusedFile("a PNG that breaks off", Array(ImageFiles.png().dropLast(3)), "PNG that breaks off"),
        RefusedFile("the head of a PNG", ImageFiles.signature, "PNG that breaks off"),
        RefusedFile("a JPEG that breaks off", Array(ImageFiles.jpeg().dropLast(2)), "JPEG that breaks off"),
        RefusedFile("the head of a JPEG", [0xFF, 0xD8, 0xFF, 0xE0], "JPEG that breaks off"),
        RefusedFile(
            "a locked DOCX", OldOffice.file("Root Entry", "EncryptionInfo", "EncryptedPackage"),
            "locked with a password"),
        RefusedFile("a DOC", OldOffice.file("Root Entry", "WordDocument"), "old format of Word"),
        RefusedFile("an XLS", OldOffice.file("Root Entry", "Workbook"), "old format of Excel"),
        RefusedFile("a mail of Outlook", OldOffice.file("Root Entry", "__nameid"), "old format of Office"),
        RefusedFile(
            "a locked archive",
            {
                var archive = OpenXML.text().archive; archive.parts[2].flags = 1; return archive.bytes
            }(), "locked with a password"),
        RefusedFile(
            "a locked ODT",
            OpenDocument(
                manifest:
                    #"<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>"#
            ).bytes, "locked with a password"),
        RefusedFile(
            "a locked PDF",
            {
                var file = PDFFile(); file.trailer = "/Encrypt 5 0 R"; return file.bytes
            }(), "locked with a password"),
        RefusedFile(
            "a locked PDF with a stream for its table",
            {
                var file = PDFFile(); file.trailer = "/Encrypt<</Filter/Standard>>"; return file.streamed
            }(), "locked with a password"),
        RefusedFile(
            "a presentation",
            {
                var file = OpenXML.text();
                file.types = [
                    OpenXML.override(
                        "/word/document.xml",
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")
                ]; return file.bytes
            }(), "presentation"),
        RefusedFile("a template", OpenXML.text("word/document.xml", "template.main").bytes, "template"),
        RefusedFile(
            "a spreadsheet of OpenDocument",
            OpenDocument(mimetype: "application/vnd.oasis.opendocument.spreadsheet").bytes, "another document"),
        RefusedFile(
            "a template of OpenDocument",
            OpenDocument(mimetype: "application/vnd.oasis.opendocument.text-template").bytes, "template"),
    ]

    private static var linearizedHalf: [UInt8] {
        Array(
            "%PDF-1.7\n1 0 obj<</Linearized 1>>endobj\nxref\n0 1\ntrailer<</Root 2 0 R>>\nstartxref\n0\n%%EOF\n3 0 obj<<"
                .utf8)
    }
}
