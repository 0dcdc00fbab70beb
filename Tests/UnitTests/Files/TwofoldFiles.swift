/// Files that two programs take for two things.
enum TwofoldFiles {
    static let all: [RefusedFile] = [
        RefusedFile("PDF and ZIP", PDFFile().bytes + OpenXML.text().bytes, "ZIP archive"),
        RefusedFile("ZIP and PDF", OpenXML.text().bytes + PDFFile().bytes, "PDF behind its end"),
        RefusedFile("page and PDF", Array("<html><script>1</script>".utf8) + PDFFile().bytes, "web page"),
        RefusedFile("program and PDF", Array("MZ\u{0}".utf8) + PDFFile().bytes, "program"),
        RefusedFile("PDF and page", PDFFile().bytes + Array("<HTML><body>".utf8), "web page"),
        RefusedFile("PDF and RAR", PDFFile().bytes + Array("Rar!\u{1A}\u{7}\u{0}".utf8), "another archive"),
        RefusedFile(
            "PDF and 7-Zip", PDFFile().bytes + Array("a note\n".utf8) + [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
            "another archive"),
        RefusedFile("PDF and OLE", PDFFile().bytes + OldOffice.file("VBA"), "OLE"),
        RefusedFile(
            "DOCX and a program behind a note",
            OpenXML.text().bytes + Array("a note\nMZ\u{0}This program cannot be run in DOS mode.".utf8), "program"),
        RefusedFile("JPEG and a program behind a note", ImageFiles.jpeg() + Array("note \u{7F}ELF".utf8), "program"),
        RefusedFile(
            "PDF whose head stands in a JPEG",
            ImageFiles.jpeg(segment: Array("%PDF-1.4\n".utf8)) + Array("%%EOF\n".utf8),
            "PDF as well"),
        RefusedFile(
            "PDF whose head stands in a PNG",
            ImageFiles.png(ImageFiles.chunk("zzZz", Array("%PDF-1.7\n".utf8))), "PDF as well"),
        RefusedFile(
            "PDF whose head stands in a DOCX",
            {
                var archive = OpenXML.text().archive;
                archive.parts.insert(.stored("word/media/a.bin", PDFFile().bytes), at: 0); return archive.bytes
            }(), "PDF as well"),
        RefusedFile("JPEG and ZIP", ImageFiles.jpeg() + OpenXML.text().bytes, "ZIP archive"),
        RefusedFile("JPEG and PDF", ImageFiles.jpeg() + PDFFile().bytes, "PDF"),
        RefusedFile("JPEG and script", ImageFiles.jpeg() + Array("<?php echo 1;".utf8), "script"),
        RefusedFile("PNG and page", ImageFiles.png() + Array("<!DOCTYPE html><script>".utf8), "web page"),
        RefusedFile("PNG and words", ImageFiles.png() + Array("words".utf8), "5 bytes behind"),
        RefusedFile(
            "PNG with an archive in a chunk", ImageFiles.png(ImageFiles.chunk("zzZz", OpenXML.text().bytes)),
            "ZIP archive"),
        RefusedFile("DOCX and page", OpenXML.text().bytes + Array("<script>".utf8), "web page"),
        RefusedFile(
            "DOCX with a long tail", OpenXML.text().bytes + [UInt8](repeating: 1, count: 70_000), "incomplete"),
        RefusedFile("two archives", OpenXML.sheet().bytes + OpenXML.text().bytes, "something in front"),
        RefusedFile(
            "an archive with something in front of its parts",
            {
                var archive = OpenXML.text().archive.bytes;
                archive.insert(contentsOf: [0x50, 0x4B, 3, 4, 0, 0], at: 0); return archive
            }(), "in front"),
    ]
}
