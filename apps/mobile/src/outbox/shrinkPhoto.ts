const longestSide = 1600;
const quality = 0.82;

/** The size to draw at: the longer side at most 1600 px, never enlarged. */
export function fitWithin(width: number, height: number, longest = longestSide) {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** An <img> turns the picture upright by itself, in every browser that matters. */
async function load(file: Blob): Promise<{ image: HTMLImageElement; done: () => void }> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    URL.revokeObjectURL(url);
    throw new Error("photo.unsupported", { cause });
  }
  return { image, done: () => URL.revokeObjectURL(url) };
}

/** A JPEG of at most 1600 px, drawn anew on the phone: place and device data stay behind. */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const { image, done } = await load(file);
  try {
    const { width, height } = fitWithin(image.naturalWidth, image.naturalHeight);
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const brush = canvas.getContext("2d");
    if (brush === null) throw new Error("photo.unsupported");
    brush.fillStyle = "#fff";
    brush.fillRect(0, 0, width, height);
    brush.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/jpeg", quality);
    });
    if (blob === null) throw new Error("photo.unsupported");
    return blob;
  } finally {
    done();
  }
}
