/// PDFs that do something.
enum RefusedPDFs {
    static let all: [RefusedFile] = [
        RefusedFile(
            "JavaScript when it is opened",
            PDFFile(catalogue: "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>").bytes, "JavaScript", "object 1"),
        RefusedFile(
            "JavaScript by a reference", PDFFile(catalogue: "/OpenAction 5 0 R", "<</S/JavaScript/JS(a)>>").bytes,
            "JavaScript", "object 5"),
        RefusedFile("JavaScript with an escape", PDFFile("<</S/J#61vaScript/J#53(a)>>").bytes, "JavaScript"),
        RefusedFile(
            "JavaScript with a kind by reference", PDFFile("<</S 6 0 R/JS(a)>>", "/JavaScript").bytes, "JavaScript"),
        RefusedFile(
            "JavaScript by its name", PDFFile(catalogue: "/Names<</JavaScript 5 0 R>>", "<</Names[(a)6 0 R]>>").bytes,
            "JavaScript"),
        RefusedFile(
            "JavaScript in a stream of objects",
            PDFFile().adding(PDFFile.objectStream([(6, "<</S/JavaScript/JS(a)>>")])).streamed, "JavaScript", "object 6"),
        RefusedFile(
            "JavaScript in an unpacked stream of objects",
            PDFFile().adding(PDFFile.objectStream([(6, "<</S/JavaScript/JS(a)>>")], filter: "")).streamed, "JavaScript"),
        RefusedFile(
            "JavaScript in a later edition",
            PDFFile.updated(PDFFile().bytes, with: "<</Type/Page/AA<</O<</S/JavaScript/JS(a)>>>>>>"), "JavaScript"),
        RefusedFile(
            "JavaScript with comments within", PDFFile("<<%a\n/S%b\n/JavaScript%c\n/JS(a)>>").bytes, "JavaScript"),
        RefusedFile("JavaScript in a rendition", PDFFile("<</S/Rendition/JS(a)>>").bytes, "JavaScript"),
        RefusedFile(
            "an object hidden in a stream",
            PDFFile().adding(PDFFile.stream("", Array("7 0 obj<</S/JavaScript/JS(a)>>endobj".utf8))).bytes, "JavaScript"
        ),
        RefusedFile(
            "an object hidden in a text", PDFFile("<</Title(7 0 obj <</S/Launch/F(a)>> endobj)>>").bytes,
            "starts a program"),
        RefusedFile(
            "an object hidden in a comment", PDFFile("<<%7 0 obj<</S/Launch/F(a)>>endobj\n/Type/Font>>").bytes,
            "starts a program"),
        RefusedFile(
            "an object behind a text that does not end", PDFFile("<</Title(a>>", "<</S/Launch/F(a)>>", "(b)").bytes,
            "starts a program"),
        RefusedFile(
            "a program to start", PDFFile("<</Type/Annot/Subtype/Link/Rect[0 0 1 1]/A<</S/Launch/F(cmd.exe)>>>>").bytes,
            "starts a program", "object 5"),
        RefusedFile("data to read", PDFFile("<</S/ImportData/F(a)>>").bytes, "reads data"),
        RefusedFile(
            "embedded files", PDFFile(catalogue: "/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>").bytes, "embedded file"),
        RefusedFile("an embedded file", PDFFile("<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>").bytes, "embedded file"),
        RefusedFile(
            "an embedded file by its stream", PDFFile().adding(PDFFile.stream("/Type/EmbeddedFile", [1])).bytes,
            "embedded file"),
        RefusedFile("a file as annotation", PDFFile("<</Type/Annot/Subtype/FileAttachment>>").bytes, "embedded file"),
        RefusedFile("rich media", PDFFile("<</Type/Annot/Subtype/RichMedia>>").bytes, "rich media"),
        RefusedFile("a form that is a program", PDFFile(catalogue: "/AcroForm<</XFA 5 0 R/Fields[]>>").bytes, "XFA"),
        RefusedFile("actions on events", PDFFile("<</Type/Page/AA<</O 6 0 R>>>>").bytes, "event"),
        RefusedFile("actions on events of a field", PDFFile("<</FT/Tx/T(a)/AA 6 0 R>>").bytes, "event"),
        RefusedFile(
            "another action when it is opened",
            PDFFile(catalogue: "/OpenAction 5 0 R", "<</S/URI/URI(https://example.org/)>>").bytes, "opened", "URI"),
        RefusedFile(
            "another action in a stream of objects when it is opened",
            PDFFile(catalogue: "/OpenAction 7 0 R").adding(
                PDFFile.objectStream([(6, "<</Type/Font>>"), (7, "<</S/SubmitForm/F(a)>>")])
            ).streamed, "opened", "SubmitForm"),
        RefusedFile(
            "an action behind the one that goes to a place when it is opened",
            PDFFile(catalogue: "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(https://example.org/)>>>>").bytes,
            "one after another"),
        RefusedFile(
            "an action behind the one that goes to a place, by a reference",
            PDFFile(catalogue: "/OpenAction 5 0 R", "<</S/GoTo/D[3 0 R/Fit]/Next[6 0 R]>>", "<</S/GoToR/F(a)>>").bytes,
            "one after another", "object 5"),
        RefusedFile(
            "an object in front of its head",
            Array("7 0 obj<</S/Launch/F(cmd.exe)>>endobj\n".utf8) + PDFFile().bytes, "starts a program", "object 7"),
        RefusedFile(
            "two kinds of action in one", PDFFile("<</S/Launch/S/GoTo/F(cmd.exe)>>").bytes, "two things", "/S"),
        RefusedFile(
            "two actions when it is opened",
            PDFFile(catalogue: "/OpenAction<</S/URI/URI(a)>>/OpenAction[3 0 R/Fit]").bytes, "two things", "/OpenAction"),
        RefusedFile(
            "a lock that is taken back",
            {
                var file = PDFFile(); file.trailer = "/Encrypt 5 0 R/Encrypt null"; return file.bytes
            }(), "two things", "/Encrypt"),
        RefusedFile(
            "a script of a model in space", PDFFile("<</Type/3D/Subtype/U3D/OnInstantiate 6 0 R>>").bytes, "JavaScript"),
        RefusedFile(
            "objects packed in another way",
            PDFFile().adding(PDFFile.objectStream([(6, "<</S/JavaScript/JS(a)>>")], filter: "/Filter/LZWDecode"))
                .streamed, "packed in a way"),
        RefusedFile(
            "objects that cannot be unpacked",
            PDFFile().adding(PDFFile.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", [0x78, 0x01, 0xFF, 0xFF]))
                .streamed, "cannot be unpacked"),
    ]
}
