/// PDFs as programs, printers and scanners write them.
enum GoodPDFs {
    static let all: [FileCase] = [
        FileCase("as most write it", PDFFile().bytes),
        FileCase("of PDF 1.5, with a stream for its table", PDFFile().streamed),
        FileCase(
            "with objects in a stream",
            PDFFile().adding(PDFFile.objectStream([(6, "<</Type/Font>>"), (7, "[/JS/AA]")])).streamed),
        FileCase(
            "with objects in an unpacked stream",
            PDFFile().adding(PDFFile.objectStream([(6, "<</Type/Font>>")], filter: "")).streamed),
        FileCase(
            "with CR as end of line",
            {
                var file = PDFFile(); file.lineEnd = "\r"; return file.bytes
            }()),
        FileCase(
            "with CRLF as end of line",
            {
                var file = PDFFile(); file.lineEnd = "\r\n"; return file.bytes
            }()),
        FileCase("with a byte order mark in front", [0xEF, 0xBB, 0xBF] + PDFFile().bytes),
        FileCase("with a line break in front", [0x0D, 0x0A] + PDFFile().bytes),
        FileCase("with 512 bytes in front", [UInt8](repeating: 0x2A, count: 512) + PDFFile().bytes),
        FileCase("of a printer", Array("\u{1B}%-12345X@PJL JOB\n".utf8) + PDFFile().bytes),
        FileCase("without a line break at its end", Array(PDFFile().bytes.dropLast())),
        FileCase("with zeros behind it, as scanners write", PDFFile().bytes + [UInt8](repeating: 0, count: 100_000)),
        FileCase("with a gateway's note behind it", PDFFile().bytes + Array("\nscanned by gateway.example.org\n".utf8)),
        FileCase(
            "of LibreOffice, with a place to begin at", PDFFile(catalogue: "/OpenAction[3 0 R /XYZ null null 0]").bytes),
        FileCase(
            "of LaTeX, with an action that goes to a place",
            PDFFile(catalogue: "/OpenAction 5 0 R", "<</S/GoTo/D[3 0 R /Fit]>>").bytes),
        FileCase(
            "with an action of its own that goes to a place",
            PDFFile(catalogue: "/OpenAction<</S/GoTo/D[3 0 R/Fit]>>").bytes),
        FileCase(
            "with an outline", PDFFile("<</Title(a)/Parent 1 0 R/Next 6 0 R/A<</S/GoTo/D[3 0 R/Fit]>>>>").bytes),
        FileCase(
            "with links",
            PDFFile("<</Type/Annot/Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(https://example.org/javascript)>>>>").bytes),
        FileCase(
            "with a form",
            PDFFile(
                catalogue: "/AcroForm<</Fields[5 0 R]/DA(/Helv 0 Tf)>>", "<</FT/Tx/T(JS)/Rect[0 0 1 1]/Parent 1 0 R>>"
            ).bytes),
        FileCase(
            "that is signed",
            PDFFile(
                "<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 3]/Contents<\(String(repeating: "00", count: 4000))>>>"
            ).bytes),
        FileCase(
            "with names and texts that only look like scripts",
            PDFFile("<</Title(\\(/S /JavaScript \\) << /JS >>)/Dests<</JavaScript[3 0 R/Fit]/JS[3 0 R/Fit]>>>>").bytes),
        FileCase("in a later edition", PDFFile.updated(PDFFile().bytes, with: "<</Type/Page/Parent 2 0 R>>")),
        FileCase("with a comment between its objects", PDFFile("<<%comment >> /JS\n/Type/Font>>").bytes),
        FileCase(
            "with a stream that ends where its data does",
            PDFFile().adding(Array("<</Length 3>>stream\nabcendstream".utf8)).bytes),
        FileCase("with a role called JS", PDFFile("<</Type/StructTreeRoot/RoleMap<</JS/P/Launch/P>>>>").bytes),
    ]
}
