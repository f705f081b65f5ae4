import ctypes

FPDF_ERR_PASSWORD: int
FPDF_ERR_SECURITY: int

class FPDF_TEXTPAGE: ...

class FS_MATRIX(ctypes.Structure):
    a: float
    b: float
    c: float
    d: float

def FPDFText_GetUnicode(page: FPDF_TEXTPAGE, index: int) -> int: ...
def FPDFText_GetFontSize(page: FPDF_TEXTPAGE, index: int) -> float: ...
def FPDFText_GetMatrix(page: FPDF_TEXTPAGE, index: int, matrix: FS_MATRIX) -> int: ...
def FPDFText_GetCharOrigin(
    page: FPDF_TEXTPAGE, index: int, x: ctypes.c_double, y: ctypes.c_double
) -> int: ...
def FPDFText_GetCharBox(
    page: FPDF_TEXTPAGE,
    index: int,
    left: ctypes.c_double,
    right: ctypes.c_double,
    bottom: ctypes.c_double,
    top: ctypes.c_double,
) -> int: ...
